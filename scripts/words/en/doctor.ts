// What `desk doctor` says, in English.
import type { DoctorWords, ForkPolicy } from '../doctor-words.ts';
import { english } from '../typography.ts';

const { code, count, names, all } = english;
const counted = (number: number, one: string, many: string) =>
  `${count(number)} ${number === 1 ? one : many}`;
const listed = (list: string) => all(list.split(', ').map(code));

const general = 'Settings → Actions → General';
const moderation = 'Settings → Moderation options → Interaction limits';
const whoMay: Readonly<Record<'existing_users' | 'contributors_only' | 'collaborators_only', string>> = {
  existing_users: 'accounts of the last 24 hours can open no pull request and write no comment',
  contributors_only:
    'only people whose commits were merged before can open pull requests and comment, which no publisher’s are',
  collaborators_only: 'only collaborators can open pull requests and comment',
};
const whereLimited: Readonly<Record<'repository' | 'organization' | 'user', string>> = {
  repository: 'this repository',
  organization: 'the organization',
  user: 'the owner’s account',
};
const whoWaits: Readonly<Record<ForkPolicy, string>> = {
  first_time_contributors_new_to_github: 'those who are new to GitHub',
  first_time_contributors: 'those who contribute for the first time',
  all_external_contributors: 'everybody outside',
};

export const doctor: DoctorWords = {
  checks: {
    configuration: { title: 'Configuration', well: 'No problem in .github/desk.yml.' },
    pushed: {
      title: 'Configuration on GitHub',
      well: 'It is the one of this folder, which is judged here.',
    },
    archived: { title: 'Archive', well: 'The repository is not archived.' },
    fork: { title: 'Fork', well: 'The repository is not a fork.' },
    name: { title: 'Name of the desk', well: 'It is the desk’s own.' },
    policies: { title: 'Policies of Actions', well: 'No policy keeps the workflows from running.' },
    'pull-requests': { title: 'Pull requests', well: 'Anyone can open one.' },
    'interaction-limits': { title: 'Interaction limits', well: 'None are in force.' },
    minutes: { title: 'Minutes of Actions', well: 'They cover what the desk needs.' },
    contact: { title: 'Private contact', well: 'There is a private way to reach the desk.' },
    origin: { title: 'Origin of the site', well: 'Nothing that is sealed is typed beside other sites.' },
    site: { title: 'Address of the site', well: 'The configuration names the address of the site.' },
    pages: { title: 'Pages', well: 'GitHub Pages is on and takes what the workflow builds.' },
    visibility: { title: 'Visibility', well: 'As it is.' },
    branch: { title: 'Default branch', well: 'The workflows wait for pushes to it.' },
    token: {
      title: 'Token of the workflows',
      well: 'It begins with reading alone; each job asks for what else it needs.',
    },
    actions: { title: 'Actions', well: 'Actions is on, and all that the workflows use is allowed.' },
    forks: { title: 'Pull requests from forks', well: 'No obstacle to the desk.' },
    workflows: { title: 'Workflows', well: 'All four are there and switched on.' },
    'last-run': { title: 'Last good run', well: 'The desk went through its work within the last day.' },
    rules: {
      title: 'Rules of the default branch',
      well: 'Nobody can delete or rewrite it, and the desk can commit to it.',
    },
    labels: { title: 'Labels', well: 'All labels of the desk are there.' },
    staff: { title: 'Staff', well: 'Everybody who is named exists and has at least the role triage.' },
    'on-call': { title: 'On call', well: 'Somebody of the staff is told when a deadline is missed.' },
    recipients: { title: 'Keys for sealed reports', well: 'Sets of recipients are there.' },
    holidays: { title: 'Holidays', well: 'The calendar reaches at least 60 days ahead.' },
    calendars: {
      title: 'Earlier calendars',
      well: 'Every calendar that an open ticket here names is known.',
    },
    clock: { title: 'Clock', well: 'This machine and GitHub agree on the time.' },
    samples: { title: 'Sample tickets', well: 'None are left.' },
    'code-owners': { title: 'Code owners', well: 'All of them exist and may write.' },
    'contact-links': { title: 'Addresses beside new issues', well: 'They lead to this desk.' },
    'private-reporting': {
      title: 'Private vulnerability reporting',
      well: 'A weakness of the desk itself can be told in private.',
    },
    dependabot: { title: 'Dependabot', well: 'New versions are proposed by themselves.' },
    webhook: { title: 'Webhook', well: 'Optional.' },
  },
  states: { well: 'well', must: 'must', should: 'should', unknown: 'unknown' },
  findings: {
    'not-asked': () => ({
      says: 'Only GitHub can say this, and it was not asked.',
      mend: 'Run the doctor with GITHUB_REPOSITORY and GITHUB_TOKEN.',
    }),
    'not-readable': () => ({
      says: 'This could not be read with this token.',
      mend: 'Use the token of an administrator of this repository, such as GITHUB_TOKEN=$(gh auth token).',
    }),
    'no-configuration': () => ({ says: 'This can be said once the configuration has no problem.' }),
    'configuration-wrong': ({ path, line, column }) => ({
      says: `${path}:${line}:${column}:`,
      mend: 'Correct this line; “npm run -s desk -- check” tells whether it holds.',
    }),
    'not-on-github': () => ({
      says: 'The default branch has no .github/desk.yml, so the desk cannot run.',
      mend: 'Commit the file of this folder and push it.',
    }),
    'other-on-github': () => ({
      says: 'The desk runs with the .github/desk.yml of the default branch, and this folder holds another one.',
      mend: 'Commit and push yours, or pull theirs; then run the doctor again.',
    }),
    archived: () => ({
      says: 'This repository is archived: no one can report, and the desk can write nothing.',
      mend: 'Settings → General → Danger Zone: “Unarchive this repository”.',
    }),
    'fork-silent': ({ expected }) => ({
      says: `${expected} is a fork, so the desk answers no one here.`,
      mend: `If this fork is a desk of its own, add ${code(`fork: ${expected}`)} to the configuration, and the repository variable ${code('DESK_FORK')} with the value ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'fork-own': () => ({
      says: 'This repository is a fork, and a desk of its own.',
      mend: `Its workflows only run while the repository variable ${code('DESK_FORK')} is ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'pulls-off': () => ({
      says: 'Pull requests are switched off, so no one can report.',
      mend: 'Settings → General → Features: check “Pull requests”, for all users.',
    }),
    'pulls-by-collaborators': () => ({
      says: 'Only collaborators can open pull requests, so no publisher can report.',
      mend: 'Settings → General → Features → Pull requests: choose all users in the place of “Collaborators only”.',
    }),
    'pulls-capped': ({ cap }) => ({
      says: `A publisher can have ${counted(cap, 'pull request', 'pull requests')} open at a time. Every open ticket is one, so the next report is refused until another ticket is closed.`,
      mend: `${moderation} → Pull request limits: take the limit away, or put your publishers on the bypass list.`,
    }),
    'interaction-limited': ({ limit, origin, until }) => ({
      says: `Until ${until} ${whoMay[limit]}: a limit of ${whereLimited[origin]} says so.`,
      mend:
        origin === 'repository'
          ? `${moderation}: switch the limit off.`
          : `Ask whoever set it: ${moderation} of ${whereLimited[origin]}.`,
    }),
    'events-refused': ({ workflow, events, by }) => ({
      says: `The policy ${code(by)} does not let these events start ${code(workflow)}: ${listed(events)}. Its runs fail.`,
      mend: 'Settings → Actions → Policies, of the repository, the organization or the enterprise: add these events to the allowed ones.',
    }),
    'actors-refused': ({ workflow, by }) => ({
      says: `The policy ${code(by)} lets only certain people start ${code(workflow)}, which the report of any stranger must wake.`,
      mend: 'Settings → Actions → Policies, of the repository, the organization or the enterprise: exclude this workflow file from the policy, or take the restriction of actors away.',
    }),
    'policy-unknown': ({ rule, by }) => ({
      says: `The policy ${code(by)} has a rule ${code(rule)} that this doctor does not know.`,
      mend: 'Settings → Actions → Policies: see whether it lets the workflows of the desk run.',
    }),
    'minutes-short': ({ runs, needed, plan, included }) => ({
      says: `This repository is not public, so runs cost minutes: about ${counted(runs, 'run', 'runs')} an hour by schedule alone × 24 hours × 30 days × 1 minute (each job counts as one at least) = ${count(needed)} a month, and the plan ${code(plan)} includes ${count(included)}. Every report and comment costs more. Once they are used up, the desk stands still.`,
      mend: 'Settings → General → Danger Zone → Change visibility: make it public; or choose a larger plan or a budget for Actions; or let “schedule” in .github/workflows/desk.yml run once an hour.',
    }),
    'minutes-unknown': ({ runs, needed }) => ({
      says: `This repository is not public, so runs cost minutes: about ${counted(runs, 'run', 'runs')} an hour by schedule alone × 24 hours × 30 days × 1 minute (each job counts as one at least) = ${count(needed)} a month. The plan of its owner could not be read.`,
      mend: 'See whether your plan includes that much: Free has 2,000 a month, Pro and Team have 3,000.',
    }),
    'name-example': ({ found }) => ({
      says: `The desk is still called ${code(found)}. As long as it is, it obeys no command and takes no report.`,
      mend: 'Write the name of your own desk into “name” of .github/desk.yml.',
    }),
    'site-missing': ({ found }) => ({
      says: `The configuration names no site, so every answer of the desk leads to ${code(found)}.`,
      mend: 'Put the address that Settings → Pages shows into “site” of .github/desk.yml.',
    }),
    'site-example': ({ found }) => ({
      says: `The site is still ${code(found)}. As long as it is, the desk obeys no command and takes no report.`,
      mend: 'Put the address that Settings → Pages shows into “site” of .github/desk.yml.',
    }),
    'site-elsewhere': ({ found, expected }) => ({
      says: `The configuration names ${code(found)}, but Pages serves ${code(expected)}.`,
      mend: `Write ${code(expected)} into “site” of .github/desk.yml, or set your own domain under Settings → Pages.`,
    }),
    'pages-off': () => ({
      says: 'GitHub Pages is off, so nobody can see the status pages.',
      mend: 'Settings → Pages → Build and deployment → Source: choose “GitHub Actions”.',
    }),
    'pages-from-branch': () => ({
      says: 'GitHub Pages publishes a branch, and not what the workflow builds.',
      mend: 'Settings → Pages → Build and deployment → Source: choose “GitHub Actions”.',
    }),
    'reports-public': () => ({
      says: 'This repository is public: whoever comes by can read the file of a report at once, even one under embargo.',
    }),
    'reports-private': () => ({
      says: 'This repository is not public: only those who can read it can submit a report, and they can read all others.',
    }),
    'branch-unexpected': ({ found, expected }) => ({
      says: `The default branch is ${code(found)}, but the workflows wait for pushes to ${listed(expected)}.`,
      mend: 'Settings → General → Default branch: rename it; or change “branches” in .github/workflows.',
    }),
    'token-writes': () => ({
      says: 'Every workflow begins with a token that may write, although each job of the desk asks for what it needs.',
      mend: `${general} → Workflow permissions: choose “Read repository contents and packages permissions”.`,
    }),
    'token-approves': () => ({
      says: 'Workflows may approve pull requests, which the desk never does.',
      mend: `${general} → Workflow permissions: clear “Allow GitHub Actions to create and approve pull requests”.`,
    }),
    'actions-off': () => ({
      says: 'Actions is off in this repository, so the desk never runs.',
      mend: `${general} → Actions permissions: allow actions and reusable workflows.`,
    }),
    'actions-refused': ({ refused }) => ({
      says: `The policy of this repository refuses what the workflows use: ${listed(refused)}.`,
      mend: `${general} → Actions permissions: check “Allow actions created by GitHub”, or add these to the list. What an action uses itself must be on it, too.`,
    }),
    'actions-loose': ({ loose }) => ({
      says: `The policy of this repository asks for full commit hashes, which these have not: ${listed(loose)}.`,
      mend: `${general} → Actions permissions: clear “Require actions to be pinned to a full-length commit SHA”, or pin these.`,
    }),
    'forks-off': () => ({
      says: 'This repository is not public and cannot be forked, so whoever may only read it cannot report.',
      mend: 'Settings → General → Features: check “Allow forking”; the organization may have to allow it first.',
    }),
    'forks-wait': ({ policy }) => ({
      says: `Workflows on pull requests of ${whoWaits[policy]} wait for an approval. The desk does not: it hears of the pull request all the same and runs from the default branch.`,
    }),
    'forks-private': () => ({
      says: 'In a repository that is not public, workflows run on pull requests from forks only where you allow them. Otherwise the desk hears of a report by its schedule alone, minutes later.',
    }),
    'workflow-missing': ({ workflow }) => ({
      says: `GitHub knows no workflow ${code(workflow)}.`,
      mend: `Put .github/workflows/${workflow} of the template back on the default branch.`,
    }),
    'workflow-off': ({ workflow, found }) => ({
      says: `The workflow ${code(workflow)} does not run: GitHub calls it ${code(found)}.`,
      mend: 'Actions → the workflow → “Enable workflow”.',
    }),
    'never-ran': () => ({
      says: 'The desk has never run to a good end.',
      mend: 'Actions → desk → “Run workflow”; if it fails, its log says why.',
    }),
    'ran-long-ago': ({ hours }) => ({
      says: `The desk last ran to a good end ${counted(hours, 'hour', 'hours')} ago: deadlines may pass unseen.`,
      mend: 'Actions → desk: look into the log of the latest run, or press “Run workflow”.',
    }),
    'rules-missing': ({ missing }) => ({
      says: `The record can be lost. Missing on the default branch: ${listed(missing)}.`,
      mend: 'Settings → Rules → Rulesets → New branch ruleset: target the default branch; check “Restrict deletions” and “Block force pushes” alone.',
    }),
    'rules-in-the-way': ({ rules }) => ({
      says: `These rules of the default branch would reject the commits of the desk: ${listed(rules)}.`,
      mend: 'Settings → Rules → Rulesets, and Settings → Branches: take them off this branch; or run the desk as a GitHub App of your own, and let that App bypass them.',
    }),
    'labels-missing': ({ count: number }) => ({
      says: `${counted(number, 'label is', 'labels are')} not there yet; the desk makes each when it first needs it.`,
    }),
    'staff-by-role': ({ role }) => ({
      says: `Nobody is named; whoever has at least the role ${code(role)} in this repository is staff.`,
    }),
    'staff-example': ({ login }) => ({
      says: `${code(login)} is from the demonstration. On GitHub this login is a stranger’s, whom the desk would obey.`,
      mend: 'Put your own team into “staff” of .github/desk.yml, or leave “users” empty, so that roles decide.',
    }),
    'staff-absent': ({ login }) => ({
      says: `GitHub knows nobody called ${code(login)}: whoever takes this login would be staff.`,
      mend: 'Correct or remove the login in “staff” or “on_call” of .github/desk.yml.',
    }),
    'staff-stranger': ({ login, role }) => ({
      says: `${code(login)} is named as staff, and so is obeyed, but has only the role ${code(role)} here.`,
      mend: 'Settings → Collaborators: add them, with at least the role Triage where a role can be chosen; or remove the login from .github/desk.yml.',
    }),
    'on-call-empty': () => ({
      says: 'Nobody is told when a deadline is missed.',
      mend: 'Name somebody in “on_call” of .github/desk.yml.',
    }),
    'on-call-stranger': ({ login }) => ({
      says: `${code(login)} is told of missed deadlines, but is not staff.`,
      mend: 'Name them in “staff” of .github/desk.yml, too, or name somebody else in “on_call”.',
    }),
    'recipients-none': () => ({
      says: 'No keys are configured, so reports cannot be sealed: everyone who can read this repository reads them.',
    }),
    'recipients-missing': () => ({
      says: 'No keys are configured and this repository is public: a report under embargo is read by everyone at once.',
      mend: 'Run “npm run -s desk -- keys new”, and put the recipient that it prints into “seal.recipients” of .github/desk.yml.',
    }),
    'contact-none': () => ({
      says: 'The configuration names no private contact, so the desk cannot say where to turn with what must stay private.',
      mend: 'Put an e-mail address or an https address into “contact” of .github/desk.yml.',
    }),
    'contact-example': ({ found }) => ({
      says: `The private contact is still an example: ${code(found)}.`,
      mend: 'Put your own address into “contact” of .github/desk.yml.',
    }),
    'contact-inside': () => ({
      says: 'No other contact is named; whoever can report here can read all reports, and write to you in the repository.',
    }),
    'no-private-way': () => ({
      says: 'There is no private way to this desk: no contact, no keys, and private vulnerability reporting is off. Whatever is under embargo can only be told in public.',
      mend: 'Put an address into “contact” of .github/desk.yml; and Settings → Advanced Security → Private vulnerability reporting: “Enable”.',
    }),
    'site-shared': ({ found }) => ({
      says: `Reports are sealed on ${code(found)}, which shares its origin with every other Pages site of the same owner: a script of any of them can read what is typed here.`,
      mend: 'Settings → Pages → Custom domain: give the site a host of its own, and write it into “site” of .github/desk.yml.',
    }),
    'holidays-none': () => ({
      says: 'The calendar knows no holiday, so the desk promises answers on all of them.',
      mend: 'List them in “holidays” of .github/desk.yml, and give the calendar a new version.',
    }),
    'holidays-end': ({ last }) => ({
      says: `The last holiday that the calendar knows is ${last}: those after it count as working days.`,
      mend: 'Add the next ones in .github/desk.yml, under a new version of the calendar; keep the old one in “earlier_calendars”.',
    }),
    'calendar-forgotten': ({ count: things }) => ({
      says: `Tickets were numbered or given deadlines by ${things === 1 ? 'something' : `${count(things)} things`} that the configuration has changed since without a new version.`,
      mend: `Run ${code('desk check')}: it says what to restore, on its line of .github/desk.yml.`,
    }),
    'clock-off': ({ seconds }) => ({
      says: `This machine’s clock is ${counted(Math.abs(seconds), 'second', 'seconds')} ${seconds > 0 ? 'ahead of' : 'behind'} GitHub’s: what is shown here as left of a deadline is wrong.`,
      mend: 'Let this machine set its clock from the network.',
    }),
    'sample-records': ({ count: number }) => ({
      says: `${counted(number, 'record', 'records')} in tickets/ came from no pull request of this repository: a real ticket may get the same number, and then has no record.`,
      mend: 'Remove the sample tickets before the first report: “git rm -r tickets/20*”, commit, push.',
    }),
    'sample-submissions': ({ names: found }) => ({
      says: `Nobody will take what lies in tickets/inbox on the default branch: ${all(names(found))}.`,
      mend: 'Remove it: “git rm tickets/inbox/*.yaml”, commit, push.',
    }),
    'owners-missing': () => ({
      says: 'There are no code owners, so nobody in particular is asked to look at changes of the desk.',
      mend: 'Put .github/CODEOWNERS of the template back.',
    }),
    'owners-example': () => ({
      says: 'The code owners are still the example’s: GitHub asks nobody to look at changes of the desk.',
      mend: `Put your own team or people in the place of ${code('@example/desk')} in .github/CODEOWNERS.`,
    }),
    'owner-wrong': ({ path, line, column, kind }) => ({
      says: `${path}:${line}:${column}: GitHub finds this line wrong: ${code(kind)}.`,
      mend: 'Name a person or a visible team with write access.',
    }),
    'links-missing': () => ({
      says: 'Whoever opens an issue to report an event is not led to the wizard.',
      mend: 'Put .github/ISSUE_TEMPLATE/config.yml of the template back.',
    }),
    'link-example': ({ found }) => ({
      says: `Whoever opens an issue is led to the example: ${code(found)}.`,
      mend: 'Write the addresses of your own site and repository into .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'links-elsewhere': ({ expected }) => ({
      says: `No address that is offered beside new issues begins with ${code(expected)}.`,
      mend: 'Correct the addresses in .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'private-reporting-off': () => ({
      says: 'A weakness of the desk itself can only be told in public.',
      mend: 'Settings → Advanced Security → Private vulnerability reporting: “Enable”.',
    }),
    'private-reporting-none': () => ({
      says: 'Only public repositories have it; here, whoever can read the repository can write to you in it.',
    }),
    'dependabot-missing': () => ({
      says: 'Nobody proposes new versions of what the desk is built from.',
      mend: 'Put .github/dependabot.yml of the template back.',
    }),
    'webhook-none': () => ({
      says: 'There is none, and none is needed. One in the secret DESK_WEBHOOK gets new, late and urgent tickets (Settings → Secrets and variables → Actions).',
    }),
    'webhook-there': () => ({
      says: 'The secret is set, and nobody can read it. To try it, submit a report of your own: the log of that run says if the webhook did not take the message.',
    }),
  },
  subject: (repository) => `Looking at ${repository}`,
  filesOnly:
    'Only the files were looked at. For the settings on GitHub, set GITHUB_REPOSITORY=owner/name (or clone from github.com) and GITHUB_TOKEN=$(gh auth token).',
  summary: (well, must, should, unknown) =>
    `${count(well)} well, ${count(must)} must be mended, ${count(should)} should be mended, ${count(unknown)} unknown.`,
};
