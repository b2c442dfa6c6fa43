// What `desk new` says while it asks: the shape that both languages fill.

export interface InterviewWords {
  greeting: string;
  help: string;
  /** What an empty answer means. */
  optional: string;
  notKnown: string;
  needed: string;
  numberNeeded: (found: string) => string;
  back: string;
  yes: string;
  no: string;
  /** How a long text is written. */
  text: {
    here: string;
    again: string;
    editor: (editor: string) => string;
    keep: string;
    skip: string;
    written: string;
    finish: string;
    editorMissing: (editor: string) => string;
    editorFailed: (editor: string) => string;
  };
  anotherOffer: string;
  /** What the catalogue knows, and which of it was meant; anything else is taken as well. */
  offers: {
    known: string;
    further: (count: number) => string;
    which: string;
    asTyped: (typed: string) => string;
  };
  moment: { which: (found: string) => string; zone: (found: string) => string; utc: string };
  cvss: {
    how: string;
    calculator: (version: string, count: number) => string;
    paste: string;
    use: (vector: string) => string;
    skip: string;
    metric: (place: number, count: number, label: string) => string;
    score: (vector: string, score: string, severity: string) => string;
  };
  review: string;
  submit: string;
  change: string;
  whichAnswer: string;
  later: string;
  kept: {
    stopped: (place: string) => string;
    found: (moment: string) => string;
    goOn: string;
    startOver: string;
    nothing: string;
  };
  from: (format: string, taken: string) => string;
  written: (path: string) => string;
  nextStep: string;
  github: {
    open: string;
    empty: (path: string) => string;
    embargoOpen: string;
    login: string;
    next: string;
    refused: (repository: string) => string;
  };
}
