// Checks of what grows old or was left over: calendars, clocks, sample tickets, addresses, dependencies.
import { isExampleSite } from '../../ticket/desk/example-desk.ts';
import { labels as wanted } from '../replies/labels.ts';
import { editPage, example } from './publication.ts';
import {
  type Check,
  must,
  note,
  should,
  type Verdict,
  when,
  where,
  withDesk,
  withFiles,
  withGitHub,
} from './verdict.ts';

const DAY = 86_400_000;
const horizon = 60 * DAY;

/** The configuration holds, every problem on its line. */
export const configuration: Check = ({ files, github }) =>
  files.configuration.problems.map((problem) => {
    const { path, line, column } = problem;
    const page = github && `${github.web}/blob/HEAD/${path}#L${line}`;
    return { ...must('configuration-wrong', { path, line, column }, page), problem };
  });

/** What is judged here is what the desk runs with. */
export const pushed = withGitHub((github, { files }) =>
  where(github.configurationText, (found) => {
    const page = `${github.web}/blob/HEAD/.github/desk.yml`;
    if (found === null) return [must('not-on-github', {}, page)];
    const isSame = plain(found) === plain(files.configurationText ?? '');
    return when(!isSame, () => must('other-on-github', {}, page));
  }),
);

// Git may end the lines of a working tree in its own way.
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The desk makes its labels when it first needs them, so that nothing is to be done. */
export const labels = withGitHub(({ labels: seen, web }) =>
  where(seen, (names) => {
    const known = new Set(names.map((name) => name.toLowerCase()));
    const count = wanted.filter(({ name }) => !known.has(name.toLowerCase())).length;
    return when(count > 0, () => note('labels-missing', { count }, `${web}/labels`));
  }),
);

/** Deadlines are promised on days that are known to be working days. */
export const holidays = withDesk(({ calendar }, { at, github }) => {
  const page = github && editPage(github, '.github/desk.yml');
  const last = calendar.holidays.toSorted().at(-1);
  if (last === undefined) return [should('holidays-none', {}, page)];
  return when(Date.parse(last) < at + horizon, () => should('holidays-end', { last }, page));
});

/** What tickets were stamped with is still what the configuration says: then anybody can recompute it. */
export const calendars = withDesk((_, { files, github }) =>
  when(files.unannounced > 0, () =>
    must('calendar-forgotten', { count: files.unannounced }, github && editPage(github, '.github/desk.yml')),
  ),
);

/** What people see as left of a deadline is what is left of it. */
export const clock = withGitHub(({ clockAhead }) =>
  when(Math.abs(clockAhead) > 60, () => should('clock-off', { seconds: Math.round(clockAhead) })),
);

/** On GitHub every record comes from a pull request: any other is a sample, whose number a real ticket would get. */
export const samples = withGitHub(({ web }, { files: { sampleRecords, inbox } }): Verdict[] => [
  ...when(sampleRecords > 0, () =>
    must('sample-records', { count: sampleRecords }, `${web}/tree/HEAD/tickets`),
  ),
  ...when(inbox.length > 0, () =>
    must('sample-submissions', { names: inbox.join(', ') }, `${web}/tree/HEAD/tickets/inbox`),
  ),
]);

/** Whoever opens an issue is led to the wizard and the policy of this desk. */
export const contactLinks: Check = (facts) => {
  const { files, github } = facts;
  const page = github && editPage(github, '.github/ISSUE_TEMPLATE/config.yml');
  if (files.contactLinks === null) return [should('links-missing', {}, page)];
  const exampleLinks = files.contactLinks.filter(isExample);
  if (exampleLinks.length > 0) return exampleLinks.map((found) => must('link-example', { found }, page));
  return withDesk(({ site }) => elsewhere(files.contactLinks ?? [], [site, github?.web], page))(facts);
};

function isExample(link: string): boolean {
  return isExampleSite(link) || link.startsWith(`${example.repository}/`);
}

function elsewhere(
  links: readonly string[],
  expected: readonly (string | undefined)[],
  page: string | null,
): Verdict[] {
  const own = expected.filter((one) => one !== undefined).map((one) => one.replace(/\/?$/, '/'));
  const missing = own.filter((start) => !links.some((link) => link.startsWith(start)));
  return missing.map((one) => must('links-elsewhere', { expected: one }, page));
}

/** A weakness of the desk itself can be told in private. */
export const privateReporting = withGitHub(({ hasPrivateReporting, visibility, web }) => {
  const page = `${web}/settings/security_analysis`;
  if (visibility !== 'public') return [note('private-reporting-none', {}, page)];
  return where(hasPrivateReporting, (isOn) => when(!isOn, () => should('private-reporting-off', {}, page)));
});

/** New versions of what the desk is built from are proposed by themselves. */
export const dependabot = withFiles(({ hasDependabot }) =>
  when(!hasDependabot, () => should('dependabot-missing', {})),
);
