// What the policy of the desk says: the shape that both languages fill.
import type { DeskConfiguration } from '../../../ticket/ticket.ts';

type Harbour = DeskConfiguration['policy']['safe_harbour'];

interface Item {
  label: string;
  meaning: string;
}

export interface PolicyWords {
  title: string;
  lead: string;
  /** Who makes the promises. */
  we: (organisation: string) => string;
  /** `all` is said where no scope is named. */
  scope: { title: string; in: string; out: string; all: string; unsure: string };
  harbour: {
    title: string;
    /** By how much is promised: what, and the terms of it. */
    levels: Record<Harbour, { text: string; terms: readonly Item[] }>;
    /** Said with either promise. */
    limits: string;
  };
  rules: { title: string; about: string; items: readonly string[] };
  public: { title: string; about: string; items: readonly Item[]; sealing: string };
  reply: { title: string; text: (time: string) => string; deadlines: string };
  contact: { title: string; text: string };
}
