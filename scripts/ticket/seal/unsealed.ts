// Holds what was unsealed against what stands outside of the seal: author, repository, commitment, and the public fields.

import { isSameLogin } from '../login.ts';
import type { Report, SealedReport } from '../ticket.ts';
import { commitmentOf } from './commitment.ts';
import type { Envelope } from './envelope.ts';

/** What a sealed report is checked against, and each must hold. */
export const bonds = ['author', 'repository', 'nonce', 'commitment', 'fields'] as const;
export type Bond = (typeof bonds)[number];

/** Where a sealed report stands: who sent it and to which repository, and the nonces of the other sealed tickets. */
export interface Standing {
  author: string;
  repository: string;
  nonces: ReadonlySet<string>;
}

/** The bonds that do not hold: somebody else's seal was copied, or the outside was changed. */
export function brokenBonds(
  outside: Report | SealedReport,
  envelope: Envelope,
  { author, repository, nonces }: Standing,
): Bond[] {
  const holds: Record<Bond, boolean> = {
    author: isSameLogin(envelope.author, author),
    repository: isSameLogin(envelope.repository, repository), // these have no case either
    nonce: !nonces.has(envelope.nonce),
    commitment: commitmentOf(envelope.salt, envelope.report) === outside.sealed?.commitment,
    fields: shown.every((key) => envelope.report[key] === outside[key]),
  };
  return bonds.filter((bond) => !holds[bond]);
}

const shown = ['category', 'disclosure', 'language'] as const;
