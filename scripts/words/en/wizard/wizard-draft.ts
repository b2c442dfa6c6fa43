// What the wizard says of a draft that was begun before, in English.
import type { WizardDraftWords } from '../../shapes/wizard/wizard-draft-words.ts';

export const wizardDraft: WizardDraftWords = {
  title: 'Continue your draft?',
  about: 'You began a report in this tab and haven’t sent it.',
  go: 'Continue the draft',
  startAgain: 'Delete it and start again',
  file: {
    summary: 'Save or load a draft',
    about: 'The file holds all your answers, unencrypted. Keep it where no one else can read it.',
    save: 'Save the draft to a file',
    load: 'Load a draft from a file',
    replaces: 'Loading a draft replaces the answers on this page.',
    faults: {
      'too-large': 'This file is too large to be a draft. Nothing was loaded.',
      'no-draft':
        'This file isn’t a draft of a report. Nothing was loaded. Choose a file that was saved here.',
      unreadable: 'The browser couldn’t read this file. Nothing was loaded. Try again.',
    },
  },
};
