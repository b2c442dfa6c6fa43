// The catalogue in the guided questions: suggested where somebody typed a part of a name, and never in the way of another.
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { words } from '../../words/words.ts';
import { incidentAnswers } from '../../workshop/testing/answers.ts';
import { configuration } from '../../workshop/testing/reports.ts';
import { answering } from '../../workshop/testing/scripted-prompts.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';
import type { Prompts } from './prompts.ts';

const scripted = vi.hoisted(() => ({}) as Prompts);

vi.mock('./screen-prompts.ts', () => ({ screenPrompts: () => ({ ...scripted, close: () => undefined }) }));

const { offers } = words('en').terminal.wizard;
const catalogue = `catalogue:
  fabrikam-mail: {name: Fabrikam Mail}
  fabrikam-crm: {}
${Array.from({ length: 10 }, (_, place) => `  other-${place}: {}\n`).join('')}`;

/** The ids of the report, where the offers are answered so; what was asked and shown beside that. */
async function reported(...offersTyped: readonly (string | boolean)[]) {
  using desk = temporaryDesk({ '.github/desk.yml': configuration + catalogue });
  const [before, after] = [incidentAnswers.slice(0, 3), incidentAnswers.slice(6)];
  const { code, asked, shown, left } = await answering(scripted, desk, [...before, ...offersTyped, ...after]);
  expect({ code, left: left() }).toEqual({ code: 0, left: 0 });
  const { report } = parse(desk.read('tickets/inbox/archive-readable-by-strangers.yaml'));
  return { ids: report.offers.map(({ id }: { id: string }) => id), asked, shown };
}

describe('an offer', () => {
  test.each<[string, (string | boolean)[], string[]]>([
    ['of the catalogue is taken as it is spelled there', ['FABRIKAM-Mail', '', false], ['fabrikam-mail']],
    ['is suggested by a part of its name', ['mail', 'fabrikam-mail', '', false], ['fabrikam-mail']],
    ['is suggested where its id is mistyped', ['fabirkam-crm', 'fabrikam-crm', '', false], ['fabrikam-crm']],
    ['is taken as it was typed', ['fabrikam', '', '', false], ['fabrikam']],
    ['that is like none is taken without a question', ['something else', '', false], ['something else']],
    ['can be typed again', ['mail', '<', 'fabrikam-crm', '', false], ['fabrikam-crm']],
  ])('%s', async (_, answers, ids) => {
    expect((await reported(...answers)).ids).toEqual(ids);
  });
});

test('some of the catalogue is shown, and that there is more', async () => {
  const { shown } = await reported('fabrikam-crm', '', false);
  const text = shown[shown.indexOf(offers.known) + 1] ?? '';
  expect(text.split('\n')).toHaveLength(11);
  expect(text).toContain(offers.further(2));
});

test('a desk without a catalogue shows and asks nothing more', async () => {
  using desk = temporaryDesk();
  const { asked, shown } = await answering(scripted, desk, incidentAnswers);
  expect([asked.includes(offers.which), shown.includes(offers.known)]).toEqual([false, false]);
});
