// What the wizard says of a draft that was begun before: the shape that both languages fill.

/** Why a file is no draft. */
export type DraftFileFault = 'too-large' | 'no-draft' | 'unreadable';

export interface WizardDraftWords {
  title: string;
  about: string;
  go: string;
  startAgain: string;
  file: {
    summary: string;
    about: string;
    save: string;
    load: string;
    /** What loading does to the answers that are there. */
    replaces: string;
    faults: Record<DraftFileFault, string>;
  };
}
