// What the page of the wizard prints: every question with its words, and ways that lead somewhere.
import { describe, expect, test } from 'vitest';
import { questions } from '../../../scripts/ticket/report/questions.ts';
import { settingOf } from '../../testing/tickets.ts';
import { problemsIn } from './read-back.ts';
import { fieldName } from './typed.ts';
import { wizardView } from './view.ts';

const now = '2026-06-10T09:00:00-07:00';

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  const setting = settingOf(now, language);
  const view = wizardView({ ...setting, repository: 'https://github.com/example/desk' }, 'example/desk');
  const fields = view.steps.flatMap((step) => step.fields);

  test('a desk with keys has the step that seals, and starts no plain file on GitHub', () => {
    const seal = { ...setting.desk.seal, recipients: { staff: ['age1'] } };
    const repository = 'https://github.com/example/desk';
    const sealing = wizardView({ ...setting, repository, desk: { ...setting.desk, seal } }, 'example/desk');
    const names = (one: typeof view) => one.steps.map(({ name }) => name);
    expect(names(sealing)).toEqual([...names(view), 'seal']);
    expect([view.byHand.newFile === null, sealing.byHand.newFile]).toEqual([false, null]);
  });

  test('every question has a field and a row to check', () => {
    const names = questions.map(({ at }) => fieldName(at));
    expect(fields.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(view.rows.map(({ name }) => name)).toEqual(names);
  });

  test('what the catalogue knows is suggested, each publisher once, and nothing by a desk without one', () => {
    const offer = { name: '', publisher: 'Contoso', package: '', ecosystem: '' };
    const catalogue = { waf: { ...offer, name: 'The WAF' }, mail: { ...offer, publisher: 'CONTOSO' } };
    const knowing = wizardView({ ...setting, desk: { ...setting.desk, catalogue } }, 'local');
    expect(knowing.lists.map(({ options }) => options)).toEqual([
      [
        { value: 'waf', label: 'The WAF' },
        { value: 'mail', label: '' },
      ],
      [{ value: 'Contoso', label: '' }],
    ]);
    const listed = knowing.steps.flatMap(({ fields }) => fields.filter(({ list }) => list !== null));
    expect(listed.map(({ name }) => name).toSorted()).toEqual(['offers', 'publisher']);
    expect([view.lists, fields.filter(({ list }) => list !== null)]).toEqual([[], []]);
  });

  test('every choice has its values, and both categories their meaning', () => {
    for (const { of, at, isOptional } of questions) {
      const field = fields.find(({ name }) => name === fieldName(at));
      const more = of && isOptional ? ['unknown'] : [];
      expect(field?.choices.map(({ value }) => value)).toEqual([...(of ?? []).map(String), ...more]);
    }
    expect(view.steps[0]?.fields[0]?.choices.every(({ meaning }) => meaning !== null)).toBe(true);
  });

  test('every list says how its items are kept apart', () => {
    const { several } = view.words.wizard;
    const lists = questions.filter(({ kind, at }) => kind === 'list' && at[0] !== 'cvss');
    const hints = lists.map(({ at }) => fields.find(({ name }) => name === fieldName(at))?.hint ?? '');
    expect(hints.filter((hint) => !Object.values(several).some((words) => hint.endsWith(words)))).toEqual([]);
  });

  test('the lines to copy are a report that the desk takes', () => {
    expect(problemsIn('report.yaml', view.byHand.text, setting.now)).toEqual([]);
  });

  test('GitHub’s private way is named where it is on, and the desk’s own where it has any', () => {
    const repository = 'https://github.com/example/desk';
    const ways = (takesPrivateReports: boolean, contact: string[]) =>
      wizardView({ ...setting, repository, desk: { ...setting.desk, contact } }, 'example/desk', {
        isPrivate: false,
        takesPrivateReports,
      }).privately;
    expect(ways(false, [])).toEqual({ contacts: [], gitHub: null });
    expect(ways(true, ['mailto:security@desk.example'])).toEqual({
      contacts: [{ shown: 'security@desk.example', uri: 'mailto:security@desk.example' }],
      gitHub: `${repository}/security/advisories/new`,
    });
    expect(view.isPublic).toBe(true);
  });

  test('a desk on files alone has no link to a forge', () => {
    const local = wizardView({ ...setting, repository: null }, 'local');
    expect([local.newFile, local.byHand.newFile]).toEqual([null, null]);
  });
});
