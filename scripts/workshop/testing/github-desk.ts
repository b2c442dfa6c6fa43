// A desk on the rehearsal GitHub: its runs are whole calls of `desk reconcile`, as a workflow makes them.

import { readConfiguration } from '../../ticket/desk/configuration.ts';
import { recordPath } from '../../ticket/number.ts';
import { readRecord } from '../../ticket/record/record.ts';
import type { TicketRecord } from '../../ticket/ticket.ts';
import { entryAt, treeOfCommit } from '../rehearsal/git/trees.ts';
import { commitsOnMain } from '../rehearsal/hands.ts';
import { type Options, type RehearsalGitHub, rehearsalGitHub } from '../rehearsal/server.ts';
import { type Called, called } from './call.ts';
import { withoutWaiting } from './no-waiting.ts';
import { configuration } from './reports.ts';
import { type TemporaryDesk, temporaryDesk } from './temporary-desk.ts';

export interface GitHubDesk extends AsyncDisposable {
  github: RehearsalGitHub;
  local: TemporaryDesk;
  /** One run; `event` is what woke it, a schedule where none is named. */
  run(line?: string, event?: string, more?: Readonly<Record<string, string>>): Promise<Called>;
  /** The text of a file at the head of the default branch; null where there is none. */
  text(path: string): string | null;
  /** The record of a number, which must be sound. */
  record(number: string): TicketRecord;
  /** The comments of the desk on a pull request, oldest first. */
  said(pull: number): string[];
  labels(pull: number): string[];
}

/** `await using desk = await githubDesk()`: with the sample configuration on its default branch. */
export async function githubDesk(options: Options = {}, configured = configuration): Promise<GitHubDesk> {
  const quick = withoutWaiting();
  const github = await rehearsalGitHub(options);
  const local = temporaryDesk({ '.github/desk.yml': configured });
  const { world } = github;
  commitsOnMain(world, 'example', { '.github/desk.yml': configured });
  const environment = {
    GITHUB_REPOSITORY: github.repository,
    GITHUB_TOKEN: github.token,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    DESK_PACE: '0',
  };
  const text = (path: string) => textAt(github, path);
  const pullOf = (number: number) => {
    const pull = world.state.pulls.get(number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    return pull;
  };
  return {
    github,
    local,
    run: (line = 'reconcile', event = 'schedule', more = {}) =>
      called(local, line, {
        terminal: {
          environment: { ...environment, GITHUB_EVENT_NAME: event, ...more },
          now: () => world.clock.now(),
        },
      }),
    text,
    record: (number) => soundRecord(number, text(recordPath(number)), configured),
    said: (number) =>
      pullOf(number)
        .comments.filter(({ authorId }) => world.state.users.get(authorId)?.type === 'Bot')
        .map(({ body }) => body),
    labels: (number) => pullOf(number).labels.flatMap((id) => world.state.labels.get(id)?.name ?? []),
    [Symbol.asyncDispose]: async () => {
      local[Symbol.dispose]();
      await github.close();
      quick[Symbol.dispose]();
    },
  };
}

function textAt({ world }: RehearsalGitHub, path: string): string | null {
  const head = world.state.refs.get(`refs/heads/${world.state.settings.defaultBranch}`) ?? '';
  const tree = treeOfCommit(world.store, head);
  const entry = tree === null ? null : entryAt(world.store, tree, path);
  return entry === null ? null : (world.store.get(entry.id)?.bytes.toString() ?? null);
}

function soundRecord(number: string, text: string | null, configured: string): TicketRecord {
  const { content: desk } = readConfiguration(Buffer.from(configured));
  if (desk === null || text === null) throw new Error(`there is no record ${number}`);
  const { content, problems } = readRecord(recordPath(number), Buffer.from(text), desk);
  if (content === null) throw new Error(`the record ${number} is not sound: ${JSON.stringify(problems)}`);
  return content;
}
