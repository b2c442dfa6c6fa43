// What `desk new` says while it asks, in English.
import type { InterviewWords } from '../../shapes/terminal/interview-words.ts';
import { english } from '../../typography.ts';

const { code } = english;

export const interview: InterviewWords = {
  greeting: 'Report a security event',
  help: 'Type < to go back a question. Ctrl+C stops, and your answers are kept for next time.',
  optional: 'optional, Enter to skip',
  notKnown: 'Enter if you don’t know',
  needed: 'An answer is needed here.',
  numberNeeded: (found) =>
    `${code(found)} is not a number. Enter the number itself, for example 12, or press Enter if you don’t know.`,
  back: '← Back to the previous question',
  yes: 'Yes',
  no: 'No',
  text: {
    here: 'Write it here',
    again: 'Write it again here',
    editor: (editor) => `Open ${editor}`,
    keep: 'Keep this text',
    skip: 'Skip this question',
    written: 'Your text',
    finish: 'Type or paste, empty lines included. Ctrl+D when you are done.',
    editorMissing: (editor) => `${code(editor)} could not be started. Write the text here instead.`,
    editorFailed: (editor) => `${code(editor)} ended with an error, so the text was left as it was.`,
  },
  anotherOffer: 'Is another product affected?',
  offers: {
    known: 'Products this desk knows',
    further: (count) =>
      `… and ${count} more. Type part of a name to find one. Other products are accepted too.`,
    which: 'Did you mean one of these?',
    asTyped: (typed) => `No, keep ${code(typed)}`,
  },
  moment: {
    which: (found) => `Which day is ${code(found)}?`,
    zone: (found) => `Which time zone is ${code(found)} in?`,
    utc: 'Universal time (UTC)',
  },
  cvss: {
    how: 'How do you want to rate it?',
    calculator: (version, count) => `Answer ${count} questions (CVSS ${version})`,
    paste: 'Enter a vector',
    use: (vector) => `Keep ${vector}`,
    skip: 'Skip: it has a CVE',
    metric: (place, count, label) => `${place}/${count} ${label}`,
    score: (vector, score, severity) => `${vector}: ${score}, ${severity}`,
  },
  review: 'Check your answers',
  submit: 'Is this report ready?',
  change: 'Change an answer',
  whichAnswer: 'Which answer do you want to change?',
  later: 'Not yet: keep my answers for next time',
  kept: {
    stopped: (place) =>
      `Stopped. Your answers are kept in ${place}, where only you can read them. Run ${code('desk new')} again to continue or delete them.`,
    found: (moment) => `You started a report on ${moment}. Continue it?`,
    goOn: 'Continue it',
    startOver: 'Delete it and start over',
    nothing: 'Cancelled. Nothing was written.',
  },
  from: (format, taken) =>
    `This is an advisory in the ${format} format. Taken from it: ${taken}. The questions ask for the rest.`,
  written: (path) => `Written to ${path}.`,
  nextStep: `Run ${code('npm run -s desk -- intake')} to give it a confirmation number.`,
  github: {
    open: 'Open this link to send the report as a pull request. The desk replies there with your confirmation number:',
    empty: (path) =>
      `The report is too long for a link. Open this one and paste the contents of ${path} there to send it as a pull request:`,
    embargoOpen:
      'This desk has no key to seal reports with: if its repository is public, anyone can read this embargoed report as soon as the pull request is open.',
    login: 'Your GitHub login, from which you will open the pull request',
    next: 'On GitHub, choose “Create a new branch” if you are offered it. Nothing is sent before you open the pull request.',
    refused: (repository) =>
      `This is a clone of ${repository}: reports get their numbers there, from pull requests. ${code('intake')} only works for a desk that isn’t on GitHub. Send the report with the link that ${code('desk new')} ends with.`,
  },
};
