// Checks of whether the repository takes what publishers send: pull requests, from whom, how many, in what private way.
import { contactsOf } from '../../ticket/desk/contact.ts';
import { isOwnFork } from '../../ticket/desk/fork.ts';
import type { GitHubFacts, InteractionLimit } from './facts.ts';
import { editPage } from './publication.ts';
import { must, note, should, unknown, type Verdict, when, where, withDesk, withGitHub } from './verdict.ts';

/** Nothing can be written in an archived repository, by anyone. */
export const archived = withGitHub(({ isArchived, web }) =>
  when(isArchived, () => must('archived', {}, `${web}/settings`)),
);

/** A fork answers nobody, unless it is a desk of its own. */
export const fork = withGitHub((github, { files }) => {
  const { isFork, name, web } = github;
  if (!isFork) return [];
  const desk = files.configuration.content;
  return desk !== null && isOwnFork(desk, name)
    ? [note('fork-own', {}, `${web}/settings/variables/actions`)]
    : [must('fork-silent', { expected: name }, editPage(github, '.github/desk.yml'))];
});

/** A report is a pull request: anyone may open one. A cap counts open ones, and every open ticket is one. */
export const pullRequests = withGitHub(({ pulls, creationCap, web }) => [
  ...where(pulls, ({ isOn, isForCollaborators }) => {
    if (!isOn) return [must('pulls-off', {}, `${web}/settings`)];
    return when(isForCollaborators, () => must('pulls-by-collaborators', {}, `${web}/settings`));
  }),
  ...where(creationCap, (cap) =>
    when(cap !== null, () => should('pulls-capped', { cap: cap ?? 0 }, `${web}/settings/interaction_limits`)),
  ),
]);

/** Publishers never become contributors: their pull requests are not merged. */
export const interactionLimits = withGitHub((github) =>
  where(github.interactionLimit, (found) => (found === null ? [] : [limited(github, found)])),
);

function limited({ web }: GitHubFacts, { limit, origin, until }: InteractionLimit): Verdict {
  const verdict = limit === 'existing_users' ? should : must;
  const page = origin === 'repository' ? `${web}/settings/interaction_limits` : null;
  return verdict('interaction-limited', { limit, origin, until }, page);
}

/** What may be under embargo can be told without everyone reading along. */
export const contact = withDesk((desk, { github }) => {
  const page = github && editPage(github, '.github/desk.yml');
  const contacts = contactsOf(desk);
  const found = contacts.find(({ shown }) => isPlaceholder(shown))?.shown;
  if (found !== undefined) return [must('contact-example', { found }, page)];
  if (contacts.length > 0) return [];
  if (github === null) return [unknown('not-asked', {})];
  return withoutContact(github, Object.keys(desk.seal.recipients).length > 0, page);
});

// Names that are set aside for examples (RFC 2606), and the one of the comment in the template.
function isPlaceholder(shown: string): boolean {
  return /[@/.](?:example\.(?:com|net|org)|[\w-]+\.example|your-company\.com)(?:[/:?#]|$)/i.test(shown);
}

function withoutContact(github: GitHubFacts, hasKeys: boolean, page: string | null): readonly Verdict[] {
  if (github.visibility !== 'public') return [note('contact-inside', {}, page)];
  return where(github.hasPrivateReporting, (isOn) => {
    if (isOn || hasKeys) return [should('contact-none', {}, page)];
    return [must('no-private-way', {}, page)];
  });
}

/** Whether reports can be sealed; in a public repository a report under embargo is read by everyone otherwise. */
export const recipients = withDesk(({ seal }, { github }) => {
  if (Object.keys(seal.recipients).length > 0) return [];
  if (github === null) return [unknown('not-asked', {})];
  const page = editPage(github, '.github/desk.yml');
  return [
    github.visibility === 'public'
      ? should('recipients-missing', {}, page)
      : note('recipients-none', {}, page),
  ];
});

/** What is typed to be sealed, and the answers that are opened, should share their origin with no other site. */
export const origin = withDesk(({ site, seal }, { github }) =>
  when(Object.keys(seal.recipients).length > 0 && isShared(site), () =>
    should('site-shared', { found: new URL(site).host }, github && `${github.web}/settings/pages`),
  ),
);

// Pages that only members see have a host of their own each, below pages.github.io.
function isShared(site: string): boolean {
  const { hostname } = new URL(site);
  return hostname.endsWith('.github.io') && !hostname.endsWith('.pages.github.io');
}
