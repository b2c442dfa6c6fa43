// Checks of what the world sees: the site, Pages, the repository itself.
import { exampleKeys, isExampleSite } from '../../ticket/desk/example-desk.ts';
import type { Pages } from './facts.ts';
import { must, note, unknown, type Verdict, when, where, withDesk, withGitHub } from './verdict.ts';

/** What the template comes with, for everybody to replace. */
export const example = {
  repository: 'https://github.com/example/desk',
  owner: '@example/desk',
};

const configurationFile = '.github/desk.yml';

/** The page on which a file is changed. */
export function editPage(
  { web, defaultBranch }: { web: string; defaultBranch: string },
  path: string,
): string {
  return `${web}/edit/${defaultBranch}/${path}`;
}

/** The default of the configuration: the site on one's own machine. */
const localSite = 'http://127.0.0.1:4321/';

/** A desk by the name of the example obeys nobody. */
export const name = withDesk(({ name: found, site: address }, { github }) =>
  when(exampleKeys({ name: found, site: address }).includes('name'), () =>
    must('name-example', { found }, github && editPage(github, configurationFile)),
  ),
);

/** The configuration names the address under which Pages serves the site. */
export const site = withDesk((desk, { github }) => {
  const page = github && editPage(github, configurationFile);
  if (desk.site === localSite) return [must('site-missing', { found: desk.site }, page)];
  if (isExampleSite(desk.site)) return [must('site-example', { found: desk.site }, page)];
  return github === null ? [] : where(github.pages, (served) => servedElsewhere(desk.site, served, page));
});

// That Pages is off is said by the check of Pages.
function servedElsewhere(found: string, served: Pages | null, page: string | null): Verdict[] {
  if (served === null) return [];
  if (served.address === null) return [unknown('not-readable', {})];
  const expected = new URL(served.address).href.replace(/\/?$/, '/');
  const isSame = new URL(found).href === expected;
  return when(!isSame, () => must('site-elsewhere', { found, expected }, page));
}

/** Pages is on and takes what the workflow builds. */
export const pages = withGitHub(({ pages: seen, web }) =>
  where(seen, (found) => {
    const page = `${web}/settings/pages`;
    if (found === null) return [must('pages-off', {}, page)];
    return when(!found.isFromActions, () => must('pages-from-branch', {}, page));
  }),
);

/** Who can see a report; nothing to mend, but to know. */
export const visibility = withGitHub(({ visibility: found, web }) => {
  const isPublic = found === 'public';
  return [note(isPublic ? 'reports-public' : 'reports-private', {}, `${web}/settings`)];
});

/** The default branch is the one for whose pushes the workflows wait. */
export const branch = withGitHub(({ defaultBranch: found, web }, { files }) => {
  const others = files.pushBranches.filter((name) => name !== found);
  const expected = others.join(', ');
  return when(others.length > 0, () => must('branch-unexpected', { found, expected }, `${web}/settings`));
});
