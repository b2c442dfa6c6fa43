// What the local site may ask of the desk on this machine: to take a report, and to carry out a remark on a ticket.
import type { Disk } from '../../forge/local/disk.ts';
import { observedDesk } from '../../forge/local/observe.ts';
import { applyRemark, takeInbox } from '../../loop/local/loop.ts';
import type { Desk } from '../../ticket/desk/configuration.ts';
import { isLogin, isSameLogin } from '../../ticket/login.ts';
import { parsedNumber } from '../../ticket/number.ts';
import type { Problem } from '../../ticket/problem.ts';
import { privateRules, readSubmission } from '../../ticket/report/submission.ts';
import { deskItself, type Language, ownLanguage } from '../../ticket/ticket.ts';
import { sealedLimit } from '../../ticket/yaml/bounded-text.ts';
import { isMapping } from '../../ticket/yaml/value.ts';
import { words } from '../../words/words.ts';
import { submitted } from '../new/inbox-file.ts';
import { faultValue, problemValue } from '../output.ts';
import type { Terminal } from '../terminal.ts';

/** A JSON answer with its status of HTTP. */
export interface ApiAnswer {
  status: 200 | 403 | 404 | 422;
  body: object;
}

export interface Here {
  disk: Disk;
  terminal: Terminal;
}

interface Call extends Here {
  desk: Desk;
  given: Readonly<Record<string, unknown>>;
  language: Language;
}

const routes: Readonly<Record<string, (call: Call) => ApiAnswer>> = {
  '/api/submissions/': takenSubmission,
  '/api/remarks/': carriedOut,
};

/** The answer to what the site sent to an address. */
export function apiAnswer(here: Here, path: string, given: unknown): ApiAnswer {
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (route === undefined || !isMapping(given) || Array.isArray(given)) return { status: 404, body: {} };
  const { content: desk, problems } = observedDesk(here.disk);
  const language =
    given.language === 'fr' ? 'fr' : given.language === 'en' || !desk ? 'en' : ownLanguage(desk);
  return desk ? route({ ...here, desk, given, language }) : refused(problems, language);
}

function refused(problems: readonly Problem[], language: Language): ApiAnswer {
  const problemValues = problems.map((one) => problemValue({ words: words(language) }, one));
  return { status: 422, body: { problems: problemValues } };
}

// Checked before it is written, so that a report with problems leaves nothing behind in the inbox.
function takenSubmission({ disk, terminal, desk, given, language }: Call): ApiAnswer {
  const text = textIn(given, 'report').slice(0, sealedLimit + 1);
  const at = terminal.now();
  const { content, problems } = readSubmission(
    'report.yaml',
    new TextEncoder().encode(text),
    at,
    privateRules(desk),
  );
  if (content === null) return refused(problems, language);
  const path = submitted({ disk, terminal }, content.report);
  const by = loginIn(given) ?? terminal.login;
  const taken = takeInbox({ disk, desk, at, isRehearsal: false }, by);
  const action = taken.find(({ kind, submission }) => kind === 'create_record' && submission === path);
  if (action?.kind !== 'create_record') throw new Error(`the inbox was taken, and ${path} was not`);
  const { number, receipt } = action.record;
  return { status: 200, body: { number, acknowledge_by: receipt.acknowledge_by } };
}

function textIn(given: Call['given'], name: string): string {
  const value = given[name];
  return typeof value === 'string' ? value : '';
}

function loginIn(given: Call['given']): string | null {
  const value = textIn(given, 'as');
  return isLogin(value) && !isSameLogin(value, deskItself.by) ? value : null;
}

// On one's own machine whoever sits there speaks for everybody, as with `--as` in the terminal.
function carriedOut({ disk, terminal, desk, given, language }: Call): ApiAnswer {
  const [number, remark, by] = [textIn(given, 'number'), textIn(given, 'text'), loginIn(given)];
  if (by === null || !parsedNumber(number)) return { status: 404, body: {} };
  const work = { disk, desk, at: terminal.now(), isRehearsal: false };
  const result = applyRemark(work, number, { remark, by, source: 'site' });
  if (result.kind === 'absent') return { status: 404, body: {} };
  if (result.kind === 'stranger') return { status: 403, body: {} };
  if (result.kind === 'unreadable') return refused(result.problems, language);
  const { ticket, faults } = result.planned;
  const faultValues = faults.map((one) => faultValue({ words: words(language) }, one));
  return {
    status: faults.length > 0 ? 422 : 200,
    body: { number, status: ticket.status, faults: faultValues },
  };
}
