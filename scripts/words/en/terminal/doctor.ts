// What `desk doctor` says, in English.
import type { DoctorWords, ForkPolicy } from '../../shapes/terminal/doctor-words.ts';
import { english } from '../../typography.ts';

const { code, count, names, all } = english;
const counted = (number: number, one: string, many: string) =>
  `${count(number)} ${number === 1 ? one : many}`;
const listed = (list: string) => all(list.split(', ').map(code));

const general = 'Settings → Actions → General';
const moderation = 'Settings → Moderation options → Interaction limits';
const whoMay: Readonly<Record<'existing_users' | 'contributors_only' | 'collaborators_only', string>> = {
  existing_users: 'accounts created in the last 24 hours can’t open pull requests or comment',
  contributors_only:
    'only people with merged commits can open pull requests or comment, which shuts out publishers',
  collaborators_only: 'only collaborators can open pull requests or comment',
};
const whereLimited: Readonly<Record<'repository' | 'organization' | 'user', string>> = {
  repository: 'this repository',
  organization: 'the organization',
  user: 'the owner’s account',
};
const whoWaits: Readonly<Record<ForkPolicy, string>> = {
  first_time_contributors_new_to_github: 'people new to GitHub',
  first_time_contributors: 'first-time contributors',
  all_external_contributors: 'anyone outside',
};

export const doctor: DoctorWords = {
  checks: {
    configuration: { title: 'Configuration', well: '.github/desk.yml is valid.' },
    pushed: {
      title: 'Configuration on GitHub',
      well: 'It matches .github/desk.yml in this folder, which is checked here.',
    },
    archived: { title: 'Archived', well: 'The repository is not archived.' },
    fork: { title: 'Fork', well: 'The repository is not a fork.' },
    name: { title: 'Desk name', well: 'It is your own.' },
    policies: { title: 'Actions policies', well: 'No policy stops the workflows from running.' },
    'pull-requests': { title: 'Pull requests', well: 'Anyone can open one.' },
    'interaction-limits': { title: 'Interaction limits', well: 'None are active.' },
    minutes: { title: 'Actions minutes', well: 'There are enough for the desk.' },
    contact: { title: 'Private contact', well: 'People can reach you privately.' },
    origin: { title: 'Site origin', well: 'No other site shares the origin where reports are sealed.' },
    site: { title: 'Site address', well: 'The configuration has the right address.' },
    pages: { title: 'Pages', well: 'GitHub Pages is on and publishes what the workflow builds.' },
    visibility: { title: 'Visibility', well: 'Nothing to change.' },
    branch: { title: 'Default branch', well: 'The workflows run on pushes to it.' },
    token: {
      title: 'Workflow token',
      well: 'It is read-only by default; each job asks for what it needs.',
    },
    actions: { title: 'Actions', well: 'Actions is on and allows everything the workflows use.' },
    forks: { title: 'Pull requests from forks', well: 'Nothing gets in the desk’s way.' },
    workflows: { title: 'Workflows', well: 'All four are present and enabled.' },
    'last-run': { title: 'Last successful run', well: 'The desk ran successfully within the last day.' },
    rules: {
      title: 'Default branch rules',
      well: 'No one can delete or rewrite the branch, and the desk can commit to it.',
    },
    labels: { title: 'Labels', well: 'All the desk’s labels exist.' },
    staff: { title: 'Staff', well: 'Everyone listed exists and has at least the Triage role.' },
    'on-call': { title: 'On call', well: 'Someone on the team is notified when a deadline is missed.' },
    recipients: { title: 'Keys for sealed reports', well: 'The desk has keys to seal reports to.' },
    holidays: { title: 'Holidays', well: 'They are listed for at least the next 60 days.' },
    calendars: {
      title: 'Earlier calendars',
      well: 'Every calendar used by an open ticket here is configured.',
    },
    clock: { title: 'Clock', well: 'This machine and GitHub agree on the time.' },
    samples: { title: 'Sample tickets', well: 'None are left.' },
    'code-owners': { title: 'Code owners', well: 'They all exist and have write access.' },
    'contact-links': { title: 'Links on the new issue page', well: 'They lead to this desk.' },
    'private-reporting': {
      title: 'Private vulnerability reporting',
      well: 'People can report a vulnerability in the desk itself privately.',
    },
    dependabot: { title: 'Dependabot', well: 'It proposes new versions of dependencies.' },
    webhook: { title: 'Webhook', well: 'Optional.' },
  },
  states: { well: 'OK', must: 'must fix', should: 'should fix', unknown: 'unknown' },
  findings: {
    'not-asked': () => ({
      says: 'Only GitHub knows this, and we did not ask.',
      mend: 'Run the doctor with GITHUB_REPOSITORY and GITHUB_TOKEN.',
    }),
    'not-readable': () => ({
      says: 'This token can’t read this setting.',
      mend: 'Use a repository administrator’s token: GITHUB_TOKEN=$(gh auth token).',
    }),
    'no-configuration': () => ({ says: 'Not checked: fix the configuration first.' }),
    'configuration-wrong': ({ path, line, column }) => ({
      says: `${path}:${line}:${column}:`,
      mend: 'Fix this line, then run “npm run -s desk -- check”.',
    }),
    'not-on-github': () => ({
      says: 'The default branch has no .github/desk.yml, so the desk can’t run.',
      mend: 'Commit the one in this folder and push it.',
    }),
    'other-on-github': () => ({
      says: 'The .github/desk.yml in this folder differs from the one on the default branch, which the desk uses.',
      mend: 'Commit and push yours, or pull the other one; then run the doctor again.',
    }),
    archived: () => ({
      says: 'This repository is archived: no one can report and the desk can’t write.',
      mend: 'Settings → General → Danger Zone: “Unarchive this repository”.',
    }),
    'fork-silent': ({ expected }) => ({
      says: `${expected} is a fork, so the desk stays silent here.`,
      mend: `To run a desk in this fork, add ${code(`fork: ${expected}`)} to the configuration and set the repository variable ${code('DESK_FORK')} to ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'fork-own': () => ({
      says: 'This repository is a fork that runs its own desk.',
      mend: `Its workflows only run while the repository variable ${code('DESK_FORK')} is ${code('true')} (Settings → Secrets and variables → Actions → Variables).`,
    }),
    'pulls-off': () => ({
      says: 'Pull requests are switched off, so no one can report.',
      mend: 'Settings → General → Features: check “Pull requests”, for all users.',
    }),
    'pulls-by-collaborators': () => ({
      says: 'Only collaborators can open pull requests, so no publisher can report.',
      mend: 'Settings → General → Features → Pull requests: choose all users instead of “Collaborators only”.',
    }),
    'pulls-capped': ({ cap }) => ({
      says: `A publisher can have only ${counted(cap, 'pull request', 'pull requests')} open at a time. Every open ticket is one, so GitHub refuses the next report until a ticket closes.`,
      mend: `${moderation} → Pull request limits: remove the limit, or add your publishers to the bypass list.`,
    }),
    'interaction-limited': ({ limit, origin, until }) => ({
      says: `Until ${until}, ${whoMay[limit]}. The limit is set on ${whereLimited[origin]}.`,
      mend:
        origin === 'repository'
          ? `${moderation}: turn the limit off.`
          : `Ask someone who manages ${whereLimited[origin]} to turn it off: ${moderation}.`,
    }),
    'events-refused': ({ workflow, events, by }) => ({
      says: `The policy ${code(by)} stops these events from starting ${code(workflow)}: ${listed(events)}. Its runs fail.`,
      mend: 'Settings → Actions → Policies, for the repository, organization or enterprise: allow these events.',
    }),
    'actors-refused': ({ workflow, by }) => ({
      says: `The policy ${code(by)} lets only certain people start ${code(workflow)}, but a report from anyone has to start it.`,
      mend: 'Settings → Actions → Policies, for the repository, organization or enterprise: exclude this workflow file from the policy, or remove the actor restriction.',
    }),
    'policy-unknown': ({ rule, by }) => ({
      says: `The policy ${code(by)} has a rule this doctor doesn’t know: ${code(rule)}.`,
      mend: 'Settings → Actions → Policies: check that it lets the desk’s workflows run.',
    }),
    'minutes-short': ({ runs, needed, plan, included }) => ({
      says: `This repository is not public, so runs use up minutes. The schedule alone needs about ${counted(runs, 'run', 'runs')} an hour × 24 hours × 30 days × 1 minute (the least a job costs) = ${count(needed)} a month; the plan ${code(plan)} includes ${count(included)}. Every report and comment needs more. When they run out, the desk stops.`,
      mend: 'Settings → General → Danger Zone → Change visibility: make it public; or get a larger plan or a budget for Actions; or set “schedule” in .github/workflows/desk.yml to once an hour.',
    }),
    'minutes-unknown': ({ runs, needed }) => ({
      says: `This repository is not public, so runs use up minutes. The schedule alone needs about ${counted(runs, 'run', 'runs')} an hour × 24 hours × 30 days × 1 minute (the least a job costs) = ${count(needed)} a month. We could not read the owner’s plan.`,
      mend: 'Check that your plan includes that much: Free has 2,000 a month, Pro and Team have 3,000.',
    }),
    'name-example': ({ found }) => ({
      says: `The desk still has the example’s name, ${code(found)}. Until you change it, it takes no reports and runs no commands.`,
      mend: 'Set “name” in .github/desk.yml to your desk’s name.',
    }),
    'site-missing': ({ found }) => ({
      says: `No site is configured, so the desk’s answers link to ${code(found)}.`,
      mend: 'Set “site” in .github/desk.yml to the address shown under Settings → Pages.',
    }),
    'site-example': ({ found }) => ({
      says: `The site is still the example’s, ${code(found)}. Until you change it, the desk takes no reports and runs no commands.`,
      mend: 'Set “site” in .github/desk.yml to the address shown under Settings → Pages.',
    }),
    'site-elsewhere': ({ found, expected }) => ({
      says: `The configuration says ${code(found)}, but Pages serves ${code(expected)}.`,
      mend: `Set “site” in .github/desk.yml to ${code(expected)}, or set your own domain under Settings → Pages.`,
    }),
    'pages-off': () => ({
      says: 'GitHub Pages is off, so no one can see the site.',
      mend: 'Settings → Pages → Build and deployment → Source: choose “GitHub Actions”.',
    }),
    'pages-from-branch': () => ({
      says: 'GitHub Pages publishes a branch instead of what the workflow builds.',
      mend: 'Settings → Pages → Build and deployment → Source: choose “GitHub Actions”.',
    }),
    'reports-public': () => ({
      says: 'This repository is public: anyone can read a report’s file right away, even under embargo, unless it is sealed.',
    }),
    'reports-private': () => ({
      says: 'This repository is not public: only people who can read it can report, and they can read every other report.',
    }),
    'branch-unexpected': ({ found, expected }) => ({
      says: `The default branch is ${code(found)}, but the workflows run on pushes to ${listed(expected)}.`,
      mend: 'Settings → General → Default branch: rename it; or change “branches” in .github/workflows.',
    }),
    'token-writes': () => ({
      says: 'Every workflow starts with a token that can write, but each of the desk’s jobs asks for what it needs.',
      mend: `${general} → Workflow permissions: choose “Read repository contents and packages permissions”.`,
    }),
    'token-approves': () => ({
      says: 'Workflows can approve pull requests. The desk never does.',
      mend: `${general} → Workflow permissions: clear “Allow GitHub Actions to create and approve pull requests”.`,
    }),
    'actions-off': () => ({
      says: 'Actions is off in this repository, so the desk never runs.',
      mend: `${general} → Actions permissions: allow actions and reusable workflows.`,
    }),
    'actions-refused': ({ refused }) => ({
      says: `This repository’s policy blocks actions that the workflows use: ${listed(refused)}.`,
      mend: `${general} → Actions permissions: check “Allow actions created by GitHub”, or add these to the list. Any action they use must be on it too.`,
    }),
    'actions-loose': ({ loose }) => ({
      says: `This repository’s policy requires full commit hashes, which these lack: ${listed(loose)}.`,
      mend: `${general} → Actions permissions: clear “Require actions to be pinned to a full-length commit SHA”, or pin these.`,
    }),
    'forks-off': () => ({
      says: 'This repository is not public and can’t be forked, so people with read access only can’t report.',
      mend: 'Settings → General → Features: check “Allow forking”; your organization may have to allow it first.',
    }),
    'forks-wait': ({ policy }) => ({
      says: `Workflows on pull requests from ${whoWaits[policy]} wait for approval. The desk does not: it runs from the default branch.`,
    }),
    'forks-private': () => ({
      says: 'In a repository that is not public, pull requests from forks start workflows only if you allow it. Otherwise the desk finds a report on its schedule, minutes later.',
    }),
    'workflow-missing': ({ workflow }) => ({
      says: `GitHub has no workflow ${code(workflow)}.`,
      mend: `Restore .github/workflows/${workflow} from the template on the default branch.`,
    }),
    'workflow-off': ({ workflow, found }) => ({
      says: `The workflow ${code(workflow)} does not run: its state is ${code(found)}.`,
      mend: 'Actions → the workflow → “Enable workflow”.',
    }),
    'never-ran': () => ({
      says: 'The desk has never run successfully.',
      mend: 'Actions → desk → “Run workflow”; if it fails, its log says why.',
    }),
    'ran-long-ago': ({ hours }) => ({
      says: `The last successful run was ${counted(hours, 'hour', 'hours')} ago: deadlines may pass unnoticed.`,
      mend: 'Actions → desk: read the latest run’s log, or press “Run workflow”.',
    }),
    'rules-missing': ({ missing }) => ({
      says: `Records can be lost. The default branch lacks: ${listed(missing)}.`,
      mend: 'Settings → Rules → Rulesets → New branch ruleset: target the default branch and check only “Restrict deletions” and “Block force pushes”.',
    }),
    'rules-in-the-way': ({ rules }) => ({
      says: `These rules on the default branch would reject the desk’s commits: ${listed(rules)}.`,
      mend: 'Settings → Rules → Rulesets, and Settings → Branches: remove them from this branch; or run the desk as your own GitHub App and let that app bypass them.',
    }),
    'labels-missing': ({ count: number }) => ({
      says: `${counted(number, 'label does', 'labels do')} not exist yet; the desk creates each when it first needs it.`,
    }),
    'staff-by-role': ({ role }) => ({
      says: `No one is listed, so anyone with at least the role ${code(role)} in this repository is staff.`,
    }),
    'staff-example': ({ login }) => ({
      says: `${code(login)} comes from the demonstration. On GitHub this is a stranger’s account, and the desk would obey it.`,
      mend: 'List your own team under “staff” in .github/desk.yml, or leave “users” empty to go by repository roles.',
    }),
    'staff-absent': ({ login }) => ({
      says: `GitHub has no account ${code(login)}: anyone who registers it would be staff.`,
      mend: 'Correct or remove it under “staff” or “on_call” in .github/desk.yml.',
    }),
    'staff-stranger': ({ login, role }) => ({
      says: `${code(login)} is listed as staff, so the desk obeys them, but has only the role ${code(role)} here.`,
      mend: 'Settings → Collaborators: add them, with at least the Triage role if you can choose one; or remove the login from .github/desk.yml.',
    }),
    'on-call-empty': () => ({
      says: 'No one is notified when a deadline is missed.',
      mend: 'Add someone to “on_call” in .github/desk.yml.',
    }),
    'on-call-stranger': ({ login }) => ({
      says: `${code(login)} is notified of missed deadlines but is not staff.`,
      mend: 'Add them to “staff” in .github/desk.yml as well, or put someone else in “on_call”.',
    }),
    'recipients-none': () => ({
      says: 'No keys are configured, so reports can’t be sealed: anyone who can read this repository can read them.',
    }),
    'recipients-missing': () => ({
      says: 'No keys are configured and this repository is public: anyone can read an embargoed report right away.',
      mend: 'Run “npm run -s desk -- keys new --output ~/desk-identity.txt”, and add the recipient it prints to “seal.recipients” in .github/desk.yml.',
    }),
    'contact-none': () => ({
      says: 'No private contact is configured, so the desk can’t tell people where to send what must stay private.',
      mend: 'Set “contact” in .github/desk.yml to an e-mail address or an https address.',
    }),
    'contact-example': ({ found }) => ({
      says: `The private contact is still an example: ${code(found)}.`,
      mend: 'Set “contact” in .github/desk.yml to your own address.',
    }),
    'contact-inside': () => ({
      says: 'None is configured, but anyone who can report here can read every report and write to you in the repository.',
    }),
    'no-private-way': () => ({
      says: 'No one can reach this desk privately: it has no contact and no keys, and private vulnerability reporting is off. Embargoed reports can only be sent in public.',
      mend: 'Set “contact” in .github/desk.yml; and Settings → Advanced Security → Private vulnerability reporting: “Enable”.',
    }),
    'site-shared': ({ found }) => ({
      says: `Reports are sealed on ${code(found)}, which shares its origin with the owner’s other Pages sites: a script on any of them can read what people type here.`,
      mend: 'Settings → Pages → Custom domain: give the site its own host, and set “site” in .github/desk.yml to it.',
    }),
    'holidays-none': () => ({
      says: 'The calendar lists no holidays, so deadlines can fall on them.',
      mend: 'List them under “holidays” in .github/desk.yml, and give the calendar a new version.',
    }),
    'holidays-end': ({ last }) => ({
      says: `The last holiday in the calendar is ${last}; later ones count as working days.`,
      mend: 'Add the next ones in .github/desk.yml under a new calendar version, and keep the old one in “earlier_calendars”.',
    }),
    'calendar-forgotten': ({ count: things }) => ({
      says: `Tickets got their number or deadline from ${things === 1 ? 'a setting' : `${count(things)} settings`} since changed without a new version.`,
      mend: `Run ${code('npm run -s desk -- check')}: it shows what to restore in .github/desk.yml.`,
    }),
    'clock-off': ({ seconds }) => ({
      says: `This machine’s clock is ${counted(Math.abs(seconds), 'second', 'seconds')} ${seconds > 0 ? 'ahead of' : 'behind'} GitHub’s, so the time left shown here is wrong.`,
      mend: 'Turn on automatic time on this machine.',
    }),
    'sample-records': ({ count: number }) => ({
      says: `${counted(number, 'record', 'records')} in tickets/ ${number === 1 ? 'does' : 'do'} not come from this repository’s pull requests. A real ticket could get the same number and would then have no record.`,
      mend: 'Remove the sample tickets before the first report: “git rm -rq tickets/20* tickets/inbox/*”, commit, push.',
    }),
    'sample-submissions': ({ names: found }) => ({
      says: `The desk does not take reports from tickets/inbox on the default branch: ${all(names(found))}.`,
      mend: 'Remove them: “git rm -q tickets/inbox/*”, commit, push.',
    }),
    'owners-missing': () => ({
      says: 'There are no code owners, so GitHub asks no one to review changes to the desk.',
      mend: 'Restore .github/CODEOWNERS from the template.',
    }),
    'owners-example': () => ({
      says: 'The code owners are still the example’s, so GitHub asks no one to review changes to the desk.',
      mend: `Replace ${code('@example/desk')} in .github/CODEOWNERS with your own team or people.`,
    }),
    'owner-wrong': ({ path, line, column, kind }) => ({
      says: `${path}:${line}:${column}: GitHub reports an error on this line: ${code(kind)}.`,
      mend: 'Use an account or a visible team with write access.',
    }),
    'links-missing': () => ({
      says: 'People who open an issue to report something are not pointed to the wizard.',
      mend: 'Restore .github/ISSUE_TEMPLATE/config.yml from the template.',
    }),
    'link-example': ({ found }) => ({
      says: `People who open an issue are sent to the example: ${code(found)}.`,
      mend: 'Put your own site’s and repository’s addresses in .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'links-elsewhere': ({ expected }) => ({
      says: `No link on the new issue page starts with ${code(expected)}.`,
      mend: 'Fix the addresses in .github/ISSUE_TEMPLATE/config.yml.',
    }),
    'private-reporting-off': () => ({
      says: 'A vulnerability in the desk itself can only be reported in public.',
      mend: 'Settings → Advanced Security → Private vulnerability reporting: “Enable”.',
    }),
    'private-reporting-none': () => ({
      says: 'Only public repositories have this; here, anyone who can read the repository can write to you in it.',
    }),
    'dependabot-missing': () => ({
      says: 'Dependabot is not set up, so no one proposes new versions of the desk’s dependencies.',
      mend: 'Restore .github/dependabot.yml from the template.',
    }),
    'webhook-none': () => ({
      says: 'None, and none is needed. To post new, late and urgent tickets to a chat, put its address in the secret DESK_WEBHOOK (Settings → Secrets and variables → Actions).',
    }),
    'webhook-there': () => ({
      says: 'The secret is set, and no one can read it. To try it, submit a report yourself: the run’s log says if the webhook rejected the message.',
    }),
  },
  subject: (repository) => `Checking ${repository}`,
  filesOnly:
    'Only the files were checked. To check the settings on GitHub too, set GITHUB_REPOSITORY=owner/name (or clone from github.com) and GITHUB_TOKEN=$(gh auth token).',
  summary: (well, must, should, unknown) =>
    `${count(well)} OK, ${count(must)} must be fixed, ${count(should)} should be fixed, ${count(unknown)} unknown.`,
  next: (finding) =>
    finding === null
      ? 'Everything is set up. Next: send a test report with the wizard on your site.'
      : `Next: ${finding.title}. ${finding.mend}`,
};
