// What the wizard of the site says: the shape that both languages fill.

import type { ProblemSentences } from '../ticket-words.ts';
import type { WizardDraftWords } from './wizard-draft-words.ts';
import type { WizardEmbargoWords } from './wizard-embargo-words.ts';
import type { WizardHandOffWords } from './wizard-hand-off-words.ts';
import type { WizardSealSayings, WizardSealWords } from './wizard-seal-words.ts';

export type WizardStep =
  | 'category'
  | 'disclosure'
  | 'offers'
  | 'problem'
  | 'circumstances'
  | 'cve'
  | 'cvss'
  | 'incident'
  | 'remediation'
  | 'steps'
  | 'message'
  | 'draft'
  | 'more'
  | 'seal';

/** The metrics that the calculators ask; a digit tells apart what the versions of CVSS ask differently. */
export type AskedMetric =
  | ('AV' | 'AC3' | 'AC4' | 'AT' | 'PR' | 'UI3' | 'UI4' | 'S')
  | ('C' | 'I' | 'A' | 'VC' | 'VI' | 'VA' | 'SC' | 'SI' | 'SA');

interface Metric {
  label: string;
  /** The question behind the metric. */
  asks: string;
  /** What each of its values says. */
  values: Readonly<Record<string, string>>;
}

/** What is printed when the site is built. */
export interface WizardWords {
  title: string;
  lead: string;
  back: string;
  continue: string;
  optional: string;
  wrong: string;
  /** Part of the procedure, question, and what helps to answer it. */
  steps: Record<WizardStep, { title: string; about?: string }>;
  /** How several answers are typed into one field. */
  several: Record<'comma' | 'line', string>;
  /** How many characters a text may have. */
  limit: (characters: number) => string;
  /** `of` names the field. */
  preview: { of: (label: string) => string };
  /** A date, with its time where it is known. */
  moment: {
    hint: string;
    date: string;
    time: string;
    zone: string;
    /** The zone of the computer of whoever answers. */
    here: string;
    /** The offset that was typed with the time. */
    typed: string;
    others: string;
    instead: string;
    examples: string;
  };
  disclosed: {
    title: string;
    items: readonly string[];
    secretTitle: string;
    secret: string;
    /** The same where a desk on this machine takes the report itself. */
    local: { items: readonly string[]; secret: string };
    people: (logins: readonly string[]) => string;
  };
  offers: { legend: (number: string) => string; add: string; remove: (number: string) => string };
  cvss: {
    hint: string;
    paste: string;
    calculator: (version: string) => string;
    hasNone: string;
    scores: string;
    metrics: Record<AskedMetric, Metric>;
  };
  check: {
    title: string;
    about: string;
    change: string;
    yaml: string;
    /** Opens what is folded away. */
    show: string;
    copy: string;
    download: string;
  };
  send: {
    title: string;
    github: string;
    githubAbout: string;
    plain: string;
    tooLong: string;
    byFile: string;
    local: string;
    localAbout: string;
  };
  sent: {
    part: string;
    title: string;
    ifNot: string;
    done: string;
    received: string;
    number: string;
    due: string;
    keep: string;
    ticket: string;
    again: string;
  };
  seal: WizardSealWords;
  embargo: WizardEmbargoWords;
  handOff: WizardHandOffWords;
  draft: WizardDraftWords;
  kept: { about: string; wipe: string; sure: string; wiped: string };
  byHand: {
    title: string;
    about: string;
    steps: readonly string[];
    newFile: string;
    schema: string;
    how: string;
    link: string;
    back: string;
    /** What stands in the lines to copy. */
    example: Record<'publisher' | 'offer' | 'title' | 'description' | 'step', string>;
  };
}

/** What the script of the wizard says while somebody answers. */
export interface WizardSayings {
  /** Of the steps of this report, the check of the answers being the last. */
  progress: (step: number, all: number) => string;
  /** The title of a page with something wrong. */
  wrongTitle: (title: string) => string;
  /** What is missing, by the name of the field; that of an offer without its place. */
  needed: Readonly<Record<string, string>>;
  /** Where the sentence about a file would speak of YAML to somebody who sees none. */
  problems: Pick<
    ProblemSentences,
    | 'cve-or-cvss-missing'
    | 'cve-malformed'
    | 'cvss-prefix'
    | 'cvss-score-alone'
    | 'date-malformed'
    | 'repeated'
    | 'address-malformed'
    | 'too-large'
  > & {
    /** `count` is the only number in the text, if there is one. */
    'not-a-count': (parameters: { found: string; count: string | null }) => string;
    'date-incomplete': (parameters: object) => string;
  };
  /** The questions of a calculator that have no answer yet, by their labels. */
  unanswered: (labels: readonly string[]) => string;
  /** How many of those there are, on the line of the score. */
  unansweredCount: (questions: number) => string;
  /** Characters that a text may still have, or has too many. */
  charactersLeft: (characters: number) => string;
  charactersOver: (characters: number) => string;
  /** A preview of a text that has nothing to show. */
  nothingToShow: string;
  /** What is needed to read the answers could not be fetched. */
  notLoaded: string;
  notKnown: string;
  notGiven: string;
  offer: (id: string, versions: string) => string;
  score: (score: string, severity: string) => string;
  copied: string;
  notCopied: string;
  sending: string;
  notSent: string;
  seal: WizardSealSayings;
}
