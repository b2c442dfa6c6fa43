// What the wizard says of sealing: the shape that both languages fill.
import type { RecipientKind } from '../../../ticket/seal/recipients.ts';

interface Choice {
  label: string;
  meaning: string;
}

/** What is printed when the site is built. */
export interface WizardSealWords {
  disclosed: {
    items: readonly string[];
    /** The same where a desk on this machine takes the report itself. */
    localItems: readonly string[];
    secret: string;
    /** Where a report under embargo may come in plain words, too. */
    offered: string;
  };
  wanted: { legend: string; yes: Choice; no: Choice };
  login: { label: string; hint: string; localLabel: string; localHint: string };
  keys: {
    title: string;
    about: string;
    several: string;
    kinds: Record<RecipientKind, string>;
    compare: string;
  };
  answers: { legend: string; hint: string; none: Choice; make: Choice; own: Choice };
  make: {
    button: string;
    again: string;
    fingerprint: string;
    save: string;
    saved: string;
    care: string;
    done: string;
  };
  own: { label: string; hint: string };
  rows: { login: string; to: string; answers: string };
  check: { plain: string; plainAbout: string; sealed: string; sealedAbout: string; working: string };
  send: {
    github: string;
    neutral: string;
    longAbout: string;
    steps: { copy: string; open: string; paste: string; create: string };
    copy: string;
    byFile: string;
  };
  reading: string;
  byHand: { about: string; steps: readonly string[] };
}

/** What can be wrong in the step that seals, or where a report cannot be sealed. */
export type SealFaultCode =
  | 'login-malformed'
  | 'key-unsaved'
  | 'key-secret'
  | 'key-malformed'
  | 'way-elsewhere';

/** What keeps a sound report from being sealed. */
export type SealingFailure = 'key-mistyped' | 'too-long' | 'not-loaded' | 'insecure' | 'failed';

/** What the script says while somebody answers. */
export interface WizardSealSayings {
  needed: Readonly<Record<string, string>>;
  problems: Record<SealFaultCode, (parameters: { found?: string }) => string>;
  failures: Record<SealingFailure, string>;
  copied: string;
}
