// What can be wrong with a sealed report and with whom it is sealed to: the shape that both languages fill.
import type { ProblemParameters } from '../../ticket/problem.ts';

type SealCode =
  | 'sealed-plaintext'
  | 'sealed-public'
  | 'embargo-in-plaintext'
  | 'commitment-malformed'
  | 'seal-armour'
  | 'seal-version'
  | 'seal-header'
  | 'seal-size'
  | 'seal-set-unknown'
  | 'seal-kind'
  | 'seal-count'
  | 'commitment-broken'
  | 'reveal-unrecorded'
  | 'seal-changed'
  | 'recipient-malformed'
  | 'recipient-secret'
  | 'recipients-mixed';

export type SealProblemWords = { [Code in SealCode]: (parameters: ProblemParameters[Code]) => string };
