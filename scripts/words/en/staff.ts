// What the staff board and the local desk behind it say, in English.
import type { StaffWords } from '../staff-words.ts';
import { english } from '../typography.ts';

const { code, count } = english;

const places =
  'Replace what stands between angle brackets; what stands between square brackets may be left out.';

export const staff: StaffWords = {
  title: 'Staff board',
  lead: 'What to do next, the most urgent first, with the commands for it.',
  everybody:
    'Everybody can read this page. It shows what the page of each ticket shows, and neither notes nor who is assigned; only staff can carry out the commands.',
  next: {
    acknowledge: {
      title: 'To acknowledge',
      text: 'Nobody has answered yet. Read the report and give it a priority and a severity.',
    },
    assess: { title: 'To assess', text: 'Acknowledged. Begin the assessment.' },
    answer: { title: 'Answer awaited', text: 'The publisher has been asked something; the clock is paused.' },
    conclude: { title: 'To conclude', text: 'Under way. Come to a conclusion and tell the publisher.' },
    approve: {
      title: 'Message to approve',
      text: 'There is a draft of the message to customers. Read it over and approve it.',
    },
    send: {
      title: 'Message to send',
      text: 'The message to customers is approved. Send it, and note that it was sent.',
    },
    disclose: {
      title: 'To disclose',
      text: 'Concluded, and still under embargo. Disclose the report as soon as customers can protect themselves.',
    },
    close: { title: 'To close', text: 'Concluded. See that nothing is left to do, then close the ticket.' },
    done: { title: 'Closed lately', text: 'Nothing is due here. A ticket can be disclosed or opened again.' },
  },
  nothing: { title: 'Nothing to do', text: 'No ticket is open, and none was closed lately.' },
  more: (shown, all) => `The first ${count(shown)} of ${count(all)} are listed here. See all of them`,
  count: (tickets) => (tickets === 1 ? '1 ticket' : `${count(tickets)} tickets`),
  commands: 'Commands',
  commandsOf: (number) => `for ${number}`,
  unscripted: {
    published: `Write a command as a comment on the pull request of its ticket. ${places}`,
    local: `Give a command in the terminal: ${code('npm run -s desk -- triage <number> "<command>" --as <login>')}. ${places}`,
  },
  reference: 'What each command does',
  arguments: {
    priority: 'Priority',
    severity: 'Severity',
    login: 'Login',
    question: 'Question to the publisher',
    what: 'What is being done',
    conclusion: 'Conclusion for the publisher',
    action: 'Action on the offer',
    impact: 'What it means for customers',
    step: 'Step',
    text: 'Text',
    outcome: 'Outcome',
    number: 'Number of the other ticket',
  },
  steps: {
    draft: 'Draft the message',
    translate: 'Translate the draft',
    approve: 'Approve the draft of somebody else',
    sent: 'Note that it was sent',
  },
  optional: 'optional',
  choose: 'Choose…',
  pullRequest: (number) => `Pull request ${number}`,
  as: {
    label: 'You act as',
    hint: 'Your browser remembers this on this device.',
    none: 'The configuration names no logins of staff, so nobody can act here. Add them to “staff” in .github/desk.yml.',
  },
  says: {
    copy: 'Copy {command}',
    copied: 'Copied.',
    copiedFor: 'Copied. Now paste it as a comment on pull request {pull}.',
    notCopied: 'Copying failed. Select the command and copy it by hand.',
    carryOut: 'Carry out {command}',
    busy: 'The desk is at work.',
    done: '{number}: {command} was carried out. The status is now: {status}.',
    missing: 'Please fill in: {argument}.',
    nobody: 'Choose at the top of the page as whom you act.',
    stranger: '{argument} does not belong to the staff of this desk.',
    gone: 'The desk knows no such ticket any more. Load the page again.',
    failed: 'The desk gave no answer that could be read. Is it still running?',
  },
  localDesk: {
    about:
      'Try the desk: makes a desk of sample tickets whose story ends now, and serves its site on this computer. To serve a desk of your own: desk serve.',
    sample: (folder) =>
      `Sample data, new with each start: ${folder}\nTo run the desk’s commands there, open another terminal in that folder.`,
  },
};
