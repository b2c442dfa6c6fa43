// What the staff board and the local desk behind it say, in English.
import type { StaffWords } from '../../shapes/site/staff-words.ts';
import { english } from '../../typography.ts';

const { code, count } = english;

const places = 'Replace anything in angle brackets; anything in square brackets is optional.';

export const staff: StaffWords = {
  title: 'Staff board',
  lead: 'What to do next, the most urgent first, with the commands for it.',
  everybody:
    'Anyone can read this page. It shows what each ticket’s page shows, without notes or assignees; only staff can run the commands.',
  next: {
    acknowledge: {
      title: 'To acknowledge',
      text: 'No one has answered yet. Read the report and set a priority and severity.',
    },
    assess: { title: 'To assess', text: 'Acknowledged. Begin the assessment.' },
    answer: {
      title: 'Waiting for an answer',
      text: 'The publisher has been asked a question; the clock is paused.',
    },
    conclude: { title: 'To conclude', text: 'In progress. Reach a conclusion and tell the publisher.' },
    approve: {
      title: 'Message to approve',
      text: 'There is a draft message to customers. Read it and approve it.',
    },
    send: {
      title: 'Message to send',
      text: 'The message to customers is approved. Send it, then record that it was sent.',
    },
    disclose: {
      title: 'To disclose',
      text: 'Concluded but still under embargo. Disclose the report as soon as customers can protect themselves.',
    },
    close: { title: 'To close', text: 'Concluded. Check that nothing is left to do, then close the ticket.' },
    done: { title: 'Recently closed', text: 'Nothing is due here. Tickets can be disclosed or reopened.' },
  },
  nothing: { title: 'Nothing to do', text: 'No tickets are open and none were closed recently.' },
  more: (shown, all) => `The first ${count(shown)} of ${count(all)} are listed here. See all`,
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
    action: 'Action on the product',
    impact: 'What it means for customers',
    step: 'Step',
    text: 'Text',
    outcome: 'Outcome',
    number: 'Number of the other ticket',
  },
  steps: {
    draft: 'Draft the message',
    translate: 'Translate the draft',
    approve: 'Approve someone else’s draft',
    sent: 'Record that it was sent',
  },
  optional: 'optional',
  choose: 'Choose…',
  pullRequest: (number) => `Pull request ${number}`,
  versionsInWords: (offer, versions) =>
    `Scanners can’t match the versions of ${code(offer)}: ${code(versions)} isn’t a range the desk can read. Ask the publisher for a form like “2.0 to 2.3.1”, “before 2.1” or “1.0, 1.1”.`,
  as: {
    label: 'You act as',
    hint: 'Your browser remembers this on this device.',
    none: 'The configuration lists no staff logins, so no one can act here. Add them under “staff” in .github/desk.yml.',
  },
  says: {
    copy: 'Copy {command}',
    copied: 'Copied.',
    copiedFor: 'Copied. Now paste it as a comment on pull request {pull}.',
    notCopied: 'Copying failed. Select the command and copy it yourself.',
    carryOut: 'Run {command}',
    busy: 'The desk is working.',
    done: '{number}: {command} is done. The status is now: {status}.',
    missing: 'Please fill in: {argument}.',
    nobody: 'Choose who you are acting as at the top of the page.',
    stranger: '{argument} is not on this desk’s staff.',
    gone: 'That ticket no longer exists. Reload the page.',
    failed: 'The desk did not answer properly. Is it still running?',
  },
  localDesk: {
    about:
      'Try the desk: makes a desk of sample tickets whose story ends now, and serves its site on this computer. To serve a desk of your own: desk serve.',
    sample: (folder) =>
      `Sample data, new with each start: ${folder}\nTo run the desk’s commands there, open another terminal in that folder.`,
  },
};
