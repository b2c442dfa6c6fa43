// An embargo that the desk cannot keep: who is asked, what each way makes of the report, and who reads it then.
import { describe, expect, test } from 'vitest';
import { submissionText } from '../../../../scripts/ticket/record/serialise.ts';
import type { Report } from '../../../../scripts/ticket/ticket.ts';
import type { EmbargoWay, Readers } from '../../../../scripts/words/shapes/wizard/wizard-embargo-words.ts';
import type { Reach, SealMode, Typed } from '../draft.ts';
import { faultsOf } from '../faults.ts';
import { firstPlace, nextPlace, type Place, reached } from '../places.ts';
import { problemsIn } from '../read-back.ts';
import { stepsOf } from '../steps.ts';
import { draftFrom, incident, neutral, now, vulnerability } from '../typed.testing.ts';
import { readersOf } from './readers.ts';
import { isForked, wayField } from './way.ts';

const taking = (way: string, typed: Typed = vulnerability) =>
  draftFrom({ ...typed, disclosure: 'embargoed', [wayField]: way }, 'never', 'everyone');
const check: Place = { step: 'check', isChange: false };

test.each<[SealMode, Reach, string, boolean]>([
  ['never', 'everyone', 'embargoed', true],
  ['never', 'everyone', 'public', false],
  ['never', 'members', 'embargoed', false],
  ['never', 'folder', 'embargoed', false],
  ['offered', 'everyone', 'embargoed', false],
  ['always', 'everyone', 'embargoed', false],
])('sealing %s, read by %s, %s: the road forks, %s', (sealMode, reach, disclosure, forks) => {
  const draft = draftFrom({ ...vulnerability, disclosure, [wayField]: '' }, sealMode, reach);
  const [, step] = stepsOf(draft);
  expect(isForked(draft)).toBe(forks);
  expect(step && faultsOf(step, draft).map(({ field, code }) => [field, code])).toEqual(
    forks ? [[wayField, 'needed']] : [],
  );
});

describe('nobody comes past the fork', () => {
  test.each(['github', 'contact'])('by %s, which leads out of the wizard', (way) => {
    expect(reached(check, taking(way))).toEqual({ step: 'disclosure', isChange: false });
  });

  test.each(['', 'x', '__proto__', 'constructor'])('by %j, which is no way', (way) => {
    expect(reached(check, taking(way))).toEqual({ step: 'disclosure', isChange: false });
  });

  test.each(['placeholder', 'public'])('but by %s', (way) => {
    expect(reached(check, taking(way))).toEqual(check);
  });
});

describe('a report without details', () => {
  const secrets = ['contoso-waf', 'header', 'colons', '2.3.1', 'Update', 'Ada', '79'];

  test('says in their place what the page states, is taken by the desk, and holds no secret', () => {
    const { answers } = taking('placeholder');
    const text = submissionText(answers as unknown as Report);
    expect(problemsIn('report.yaml', text, now)).toEqual([]);
    expect(answers).toEqual({
      category: 'vulnerability',
      disclosure: 'embargoed',
      language: 'en',
      publisher: 'Contoso',
      actively_exploited: 'unknown',
      publicly_known: false,
      cve: answers.cve,
      cvss: answers.cvss,
      offers: [{ id: neutral.offer }],
      title: neutral.title,
      description: `${neutral.description}\n`,
      remediation: { status: 'none_available' },
      customer_message: { wanted: false },
    });
    expect(secrets.filter((secret) => text.replaceAll(/CVSS\S+|CVE-\S+/gi, '').includes(secret))).toEqual([]);
  });

  test('of an incident tells how urgent it is, and nothing else of it', () => {
    const { answers } = taking('placeholder', incident);
    expect(answers.incident).toEqual({ contained: true });
    expect(problemsIn('report.yaml', submissionText(answers as unknown as Report), now)).toEqual([]);
  });

  test.each([
    [vulnerability, ['category', 'disclosure', 'offers', 'circumstances', 'cve', 'cvss']],
    [incident, ['category', 'disclosure', 'offers', 'circumstances', 'incident']],
  ])('asks for no more than that', (typed, names) => {
    const draft = taking('placeholder', typed);
    const way: string[] = [];
    for (let place = firstPlace; place.step !== 'check'; place = nextPlace(place, draft))
      way.push(place.step);
    expect(way).toEqual(names);
  });
});

test('a report that is made public is public', () => {
  expect(taking('public').answers).toEqual(
    draftFrom({ ...vulnerability, disclosure: 'public' }, 'never', 'everyone').answers,
  );
});

describe('who reads it', () => {
  test.each<[EmbargoWay, Readers]>([
    ['github', 'maintainers'],
    ['contact', 'contact'],
    ['placeholder', 'everyone-placeholder'],
    ['public', 'everyone'],
  ])('by %s: %s', (way, readers) => expect(readersOf(taking(way))).toBe(readers));

  test.each<[string, SealMode, Reach, string, Readers | null]>([
    ['', 'never', 'everyone', '', null],
    ['embargoed', 'never', 'everyone', '', 'everyone-embargoed'],
    ['embargoed', 'never', 'members', '', 'members'],
    ['embargoed', 'never', 'folder', '', 'folder'],
    ['embargoed', 'offered', 'everyone', '', 'staff'],
    ['embargoed', 'offered', 'everyone', 'false', 'everyone-embargoed'],
    ['embargoed', 'offered', 'members', 'false', 'members'],
    ['embargoed', 'always', 'everyone', 'false', 'staff'],
    ['public', 'always', 'everyone', '', 'everyone'],
    ['public', 'never', 'members', '', 'everyone'],
    ['public', 'never', 'folder', '', 'everyone'],
  ])('%j, sealing %s, in reach of %s, wanting %j: %s', (disclosure, sealMode, reach, wanted, readers) => {
    const typed = { ...vulnerability, disclosure, [wayField]: '', 'seal.wanted': wanted };
    expect(readersOf(draftFrom(typed, sealMode, reach))).toBe(readers);
  });
});
