// What the desk says on pull requests, in English.
import type { AnswerWords } from '../shapes/answer-words.ts';
import { english } from '../typography.ts';
import { news, urgent } from './news.ts';

const { all, count, either } = english;
const counted = (number: number, one: string, many: string) =>
  number === 1 ? one : `${count(number)} ${many}`;

/** Numbers of pull requests, as many as are shown. */
const some = (pulls: readonly number[], count: number) =>
  all([
    ...pulls.map((pull) => `#${pull}`),
    ...(pulls.length < count ? [`${count - pulls.length} more`] : []),
  ]);

export const answers: AnswerWords = {
  receipt: {
    thanks: 'Thank you. Your report has arrived, and this is its confirmation number.',
    rows: {
      number: 'Confirmation number',
      status: 'Status',
      received: 'Received',
      acknowledge: 'Human reply by',
      acknowledged: 'Acknowledged',
      update: 'Next update by',
      priority: 'Priority',
      severity: 'Severity',
      outcome: 'Outcome',
      page: 'Status page',
    },
    inTime: 'in time',
    late: 'after the deadline',
    paused: 'The clock pauses while the desk waits for your answer.',
    page: 'Public status of this ticket',
    nextTitle: 'What happens next',
    next: {
      received: 'Someone on the team will read the report and set a priority and severity by the time above.',
      acknowledged: 'We will assess the report and write to you here.',
      assessing: 'We are assessing the report. You will read our conclusion here.',
      needs_information:
        'We have asked you a question on this page. Answer in a comment, or push a commit with what is missing.',
      mitigating: 'We are working with you to protect customers.',
      closed: 'Nothing more: this ticket is closed. Its page and record stay.',
    },
    sealed: (commitment) =>
      `This report is sealed: only our staff can read it. Its commitment, \`${commitment}\`, lets anyone check what was reported once we reveal it.`,
    disclosed: 'The embargo has ended: anyone can read this report on its page.',
    quote: (number) =>
      `Quote \`${number}\` in everything you write about this report. To add or correct something, push another commit to this pull request; its file is never merged.`,
    commands:
      'In a comment, on a line of its own: `/status` shows the current status, `/withdraw` takes the report back, `/help` lists all commands.',
    readAs: 'We read these as follows. If one is wrong, correct the file with another commit:',
    notTaken:
      'We could not accept the latest commit. The previous version stays in force until these are fixed:',
    held: 'GitHub may show a workflow here that awaits approval. No one needs to click it: the desk works without it.',
    gone: 'This pull request cannot be reopened. The ticket stays open, and we still read comments here.',
  },
  refusal: {
    title: (problems) => `We found ${counted(problems, 'one problem', 'problems')}`,
    at: (line, column) => `line ${line}, column ${column}`,
    more: (others) => `… and ${counted(others, 'one more', 'more')}.`,
    mend: 'Fix them in the file on your branch; we re-check every commit and update this comment.',
    noNumber:
      'There is no confirmation number until then. The report keeps the time at which you opened this pull request.',
    noAnswer:
      'No answer two minutes after a new commit? Comment `/status` on this pull request. A workflow that awaits approval needs no one’s click.',
  },
  check: {
    name: 'Security report',
    accepted: (number) => `${number} received`,
    acceptedSummary: (number, due) =>
      `The report is complete. Its confirmation number is ${number}; expect a human reply by ${due}.`,
    refused: (problems) => `${counted(problems, 'One problem', 'problems')} to fix`,
    refusedSummary: 'Each problem is shown on its line below and in our comment.',
  },
  notAReport: {
    title: 'No report was found in this pull request',
    text: 'A report of a security event is one new file in `tickets/inbox/`, with a name like `my-report.yaml`. This pull request adds none, so it has no confirmation number and no deadline. If you meant to report something, move the file there. If not, there is nothing to do.',
  },
  notSetUp: {
    title: 'This desk is not set up yet',
    text: 'No one reads reports here so far, so this one has no confirmation number and no deadline runs. It stays here, and gets both if the desk is set up. Do not wait for that if it is urgent: contact the owner of this repository another way. Anyone can read this pull request; if the report is under embargo, close it and delete its branch.',
    owner:
      'Owner of this repository: put your own `name` and `site` into `.github/desk.yml`. `npm run -s desk -- doctor` lists what else is missing.',
  },
  faults: {
    title: 'We couldn’t run this',
    line: (line, sentence) => `line ${line}: ${sentence}`,
    inReview: (path, line, sentence) =>
      `your comment on ${path}${line === null ? '' : `, line ${line}`}: ${sentence}`,
    nothingChanged:
      'Nothing changed: the commands of a comment or a review run together or not at all. Post the corrected commands as a new comment; edits aren’t re-read.',
  },
  noTicket: {
    title: 'There is no ticket yet',
    missing: (problems) =>
      problems === 1
        ? 'We found one problem in this report; the desk’s comment on this pull request says where. Once it is fixed on this branch, the report gets its number.'
        : `We found ${count(problems)} problems in this report; the desk’s comment on this pull request lists each of them. Once they are fixed on this branch, the report gets its number.`,
    nothingDone:
      'So nothing was done, and nothing is kept for later: post the commands again once there is a number. If this is not a report, close the pull request.',
    since: (number) =>
      `There was no ticket yet when you wrote this, so nothing was done. Now there is one, **${number}**: the desk’s comment above shows its status. Post your commands again.`,
  },
  help: { title: 'Commands you can use' },
  status: { title: (number) => `${number} now` },
  closedByHand:
    'Closing the pull request does not close the ticket, so it is open again. Staff end a ticket with its outcome: `/close resolved <text>`, `/close not_applicable <text>`, `/duplicate <number>` and so on; the pull request closes with it.',
  reopenedByHand:
    'The ticket is closed, so its pull request is closed again. Staff open a ticket with `/reopen`. If you have something to add, write it in a comment here.',
  reminder: {
    due: (number, deadline, due, share) =>
      `**${number}** – ${deadline} is due by ${due}; ${share} of the time has passed.`,
    overdue: (number, deadline, due) =>
      `**${number}** – ${deadline} was due by ${due}. The deadline has passed.`,
    how: {
      acknowledge: 'Acknowledge it with a priority and a severity, for example `/ack P2 high`.',
      update:
        'Give the publisher an update, for example with `/assess`, `/mitigate <what>` or `/conclude <conclusion>`.',
    },
  },
  news,
  urgent,
  stillInvalid: (span) =>
    `This submission has had unfixed problems for ${span}. It has no number and no deadline. Help the publisher, or close the pull request if it isn’t a report.`,
  inTheOpen: {
    taken:
      '**Anyone can read this report.** It is under embargo, but this repository is public and the desk has no keys to seal reports with. The number above is valid all the same. What to do now:',
    refused:
      '**Anyone can read what you pushed here, and it looks like a report under embargo.** What to do now:',
    addNothing:
      'Add nothing to this pull request that is not known already: no details, files or corrections.',
    close:
      'Close this pull request and delete its branch; push no corrections. What was pushed stays readable in the history, in forks and in e-mails: replace every password and key in it.',
    replace:
      'Replace every password and key in the report. What was pushed stays readable in the history, in forks and in e-mails, even after you delete it.',
    seal: (page) =>
      `Report it again [on the desk’s site](${page}), which seals the report on your device before you send it.`,
    write: (ways) => `Send the report in private: ${either(ways)}.`,
    orWrite: (ways) => `Or write to the desk in private: ${either(ways)}.`,
    writeWith: (ways, number) => `Send everything else in private, with \`${number}\`: ${either(ways)}.`,
    gitHub: (address) => `[GitHub’s private vulnerability reporting](${address})`,
    ask: 'The desk names no private address yet. Ask for one in a comment here, without any details.',
    public: 'If anyone may read it, say so: push a commit with `disclosure: public`.',
    noReport: 'If it is an example or documentation, there is nothing to do.',
  },
  exposed:
    'Embargoed information is publicly visible in this pull request. What was pushed stays readable, so treat it as known: check what it gives away, contact the publisher another way, and hide or close this pull request. Only GitHub Support can remove its commits for good.',
  conflict: (number) =>
    `The record of **${number}** already exists and belongs to another submission. Nothing was overwritten, and this report has no record. Most likely, sample tickets or another desk’s tickets were left in \`tickets/\`.`,
  unreadable: (number) =>
    `The record of **${number}** has problems, so we leave this ticket alone until they are fixed on the default branch. \`npm run -s desk -- check\` lists them.`,
  refusedRecord: (number) =>
    `GitHub refuses the record of **${number}**, so what was reported or decided here is not stored. Usually the text holds something that looks like a password or a key; remove it from the report or delete the comment, and we will try again.`,
  unknownFiles: {
    title: 'We cannot see which files this pull request changes',
    text: 'GitHub does not list them, most likely because there are too many. A report is one new file in `tickets/inbox/` and nothing else: reset the branch to that one file, or open a new pull request with it.',
  },
  labels: {
    status: 'Status of the ticket; set by the desk',
    priority: 'The priority that staff gave; set by the desk',
    severity: 'The severity that staff gave; set by the desk',
    soon: 'Most of the time to the deadline has passed; set by the desk',
    overdue: 'The deadline has passed; set by the desk',
    urgent: 'Cannot wait: someone is needed now; set by the desk',
    invalid: 'The report has problems to fix and no number yet; set by the desk',
    notAReport: 'Looks like a report and adds none; set by the desk',
    gone: 'The ticket is open; its pull request cannot be reopened; set by the desk',
    conflict: 'The record cannot be written or read; set by the desk',
    refused: 'GitHub refused something here, see the summary of the run; set by the desk',
  },
  summary: {
    title: 'The security desk',
    nothingDone: 'There was nothing to do.',
    notSetUp: (keys) =>
      `**This desk is not set up yet.** ${all(keys.map((key) => `\`${key}\``))} in \`.github/desk.yml\` ${keys.length === 1 ? 'is' : 'are'} still the example’s, so the desk obeys no command, takes no report and sends no reminder. Edit them, then run \`npm run -s desk -- doctor\`.`,
    done: 'Done',
    due: 'Due',
    nothingDue: 'Nothing is due.',
    columns: ['Ticket', 'Deadline', 'Due'],
    deferred: (pulls) =>
      `${counted(pulls, 'One pull request', 'pull requests')} could not be read or answered this time; the next run tries again.`,
    left: (answers) =>
      `${counted(answers, 'One answer is', 'answers are')} left for the next run, to stay within GitHub’s limits.`,
    unread: (pulls, count) =>
      `There is too much on ${some(pulls, count)} to read in this run. The scheduled runs read it to its end, after everyone else has been answered.`,
    cut: (pulls, count) =>
      `Not all comments of the reviews on ${some(pulls, count)} were read: one review has more than thirty. Staff: if your commands are among them, post them in a comment.`,
    waiting: (pulls, count) =>
      `${counted(count, 'One new report waits', 'new reports wait')} because the same account opened more pull requests within an hour than we take from one account: ${some(pulls, count)}. The scheduled runs take them, some in each hour.`,
    problems: 'Records with problems',
    stray: (paths) =>
      `**${all(paths.map((path) => `\`${path}\``))} on the default branch ${paths.length === 1 ? 'gets' : 'get'} no answer.** Someone committed there directly; the desk only takes reports from pull requests. Delete each file from the default branch and add it again with *Create a new branch* and a pull request.`,
    overdue: (span) => `overdue by ${span}`,
    remaining: (span) => `in ${span}`,
    refused: 'Refused by GitHub',
  },
  refusals: {
    check: 'The check run could not be created.',
    close: 'The pull request could not be closed.',
    comment:
      'A comment could not be written or changed. Is the conversation locked, or has the workflow lost `issues: write`?',
    failed:
      'It could not be read or answered, for a reason that we do not know. The next scheduled run tries again.',
    files: 'GitHub does not list the files that it changes, so it is not judged.',
    label: 'A label that the desk uses could not be created in the repository.',
    labels: 'Labels could not be added or removed.',
    lock: 'The conversation was unlocked for an answer and could not be locked again. Please lock it.',
    reaction: 'A reaction could not be added.',
    record: 'Its record could not be committed.',
    reopen: 'The pull request could not be reopened. The ticket stays open without it.',
    view: 'It is too large for GitHub to show, so the desk cannot read it. Please look at it yourself.',
  },
  webhook: {
    new: (number, due) => `New security report: ${number}; acknowledge it by ${due}`,
    urgentNew: (number, due) =>
      `Urgent: new security report ${number}; acknowledge it now, by ${due} at the latest`,
    urgentNow: (number, due) => `Urgent: ${number} cannot wait for ${due}; please look at it now`,
    soon: (number, due) => `${number} is due soon: by ${due}`,
    overdue: (number, due) => `${number} is overdue: it was due by ${due}`,
    highest: (number, due) => `${number} has the highest priority, P1; next update by ${due}`,
  },
  strayNews: (paths) =>
    `On the default branch, where no one answers it: ${all(paths)}. See the summary of the run.`,
  refusedNews: (refusal, pull) =>
    pull === null ? `GitHub refused: ${refusal}` : `GitHub refused, pull request ${pull}: ${refusal}`,
};
