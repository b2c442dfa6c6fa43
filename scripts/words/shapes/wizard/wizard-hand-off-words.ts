// What the wizard says once a report is on its way: GitHub's screens, the address of the pull request, and the receipt.
import type { PullAddressFault } from '../../../ticket/pull-address.ts';

/** Screens of GitHub that are drawn. */
export type ScreenName = 'fork' | 'commit' | 'propose' | 'branch' | 'compare' | 'create';

/** Who finishes on GitHub, by what they may do there. */
export type Hand = 'reader' | 'writer';

export interface WizardHandOffWords {
  hands: Record<Hand | 'stranger', string>;
  signIn: string;
  paste: string;
  /** What to press on each screen, and what its picture shows. */
  screens: Record<ScreenName, { press: string; alt: string }>;
  /** For whoever has no account on GitHub. */
  stranger: { signUp: string; open: string; contact: string; ask: string };
  pull: {
    title: string;
    label: string;
    hint: string;
    button: string;
    faults: Record<PullAddressFault, string>;
  };
  receipt: {
    /** Of a report that the desk has not answered yet. */
    sent: string;
    copy: string;
    copied: string;
    notCopied: string;
    deskTime: (zone: string) => string;
    yourTime: string;
    /** Why the desk may name an earlier time. */
    latest: string;
    confirmed: string;
    /** With `{number}` in it. */
    lastYear: string;
    calendar: string;
    feed: string;
    soon: string;
  };
}
