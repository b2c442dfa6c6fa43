// The last audit of the history, as the job that publishes the site asked GitHub for it.
import { instantOf } from '../../../scripts/ticket/clock/instant.ts';

export interface LastAudit {
  /** The commit that it went up to. */
  commit: string;
  /** Epoch milliseconds. */
  at: number;
  holds: boolean;
  /** Where its log can be read. */
  address: string;
}

/** Null where nobody knows of one, as on a desk without GitHub; whatever is not in the expected form counts as that. */
export function lastAudit(environment: NodeJS.ProcessEnv = process.env): LastAudit | null {
  const { commit, at, conclusion, address } = parsed(environment.TOCSIN_AUDIT);
  const instant = instantOf(at ?? '');
  const isSound =
    /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit ?? '') && /^https:\/\/[\w.:/-]+$/.test(address ?? '');
  if (!isSound || instant === null || !commit || !address) return null;
  return { commit, at: instant, holds: conclusion === 'success', address };
}

function parsed(text = ''): Record<string, string | undefined> {
  try {
    const value: unknown = JSON.parse(text);
    return Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [key, String(part)]));
  } catch {
    return {};
  }
}
