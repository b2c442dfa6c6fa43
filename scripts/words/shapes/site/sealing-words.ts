// What the help on sealing says, for publishers and for staff: the shape that both languages fill.
import type { Bond } from '../../../ticket/seal/unsealed.ts';

/** What is typed on a terminal, or written into a file; the page fills in this desk's own values. */
export type Typed =
  | 'copy'
  | 'answerKey'
  | 'seal'
  | 'push'
  | 'openAnswer'
  | 'newKey'
  | 'recipients'
  | 'checkDesk'
  | 'unseal'
  | 'unsealToFile'
  | 'reply'
  | 'reseal'
  | 'reveal'
  | 'pushRecord'
  | 'disclose'
  | 'draft'
  | 'approve'
  | 'sent';

/** Where a link leads; one to the repository is left out where nobody knows it. */
export type Target =
  | 'age'
  | 'report'
  | 'answer'
  | 'configuration'
  | 'private'
  | 'schema'
  | 'publishers'
  | 'staff'
  | 'threats';

interface GuideLink {
  label: string;
  to: Target;
}

interface GuideStep {
  title: string;
  text: string;
  typed?: Typed;
}

interface GuideItem {
  label: string;
  meaning: string;
}

/** In the order in which a page shows them: paragraphs, steps or items, then what follows from them, and links. */
export interface GuideChapter {
  title: string;
  text: readonly string[];
  steps?: readonly GuideStep[];
  items?: readonly GuideItem[];
  after?: readonly string[];
  links?: readonly GuideLink[];
}

export type PublisherChapter =
  | 'closed'
  | 'disclosed'
  | 'idea'
  | 'remains'
  | 'browser'
  | 'terminal'
  | 'fingerprints'
  | 'answerKey'
  | 'mistake'
  | 'limits';

type StaffChapter =
  | 'public'
  | 'key'
  | 'recipients'
  | 'open'
  | 'bonds'
  | 'answer'
  | 'change'
  | 'lost'
  | 'stolen'
  | 'disclosure'
  | 'message';

export interface Guide<Chapter extends string> {
  title: string;
  lead: string;
  chapters: Record<Chapter, GuideChapter>;
}

export interface SealingWords {
  publishers: Guide<PublisherChapter>;
  staff: Guide<StaffChapter>;
  /** What to do when a bond is broken; which one it is, the terminal's own sentence says. */
  broken: Record<Bond, string>;
  /** On the pages that lead here. */
  about: { title: string; text: string; publishers: string; staff: string };
  /** Above the fingerprints of a set, and before its file. */
  set: (name: string) => string;
  file: string;
  /** What stands for a value that only the reader knows, between angle brackets. */
  places: { login: string; repository: string; fork: string };
}
