// Where somebody may go: on, back, to a change and to the check, and never past what is still open.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Typed } from './draft.ts';
import { hashOf, nextPlace, type Place, placeOf, previousPlace, reached } from './places.ts';
import { steps, stepsOf } from './steps.ts';
import { draftFrom, incident, vulnerability } from './typed.testing.ts';

const at = (hash: string): Place => placeOf(hash) ?? { step: 'category', isChange: false };

describe('a hash', () => {
  test.each(['#category', '#problem/change', '#check', '#sent'])('%s is a place and comes back', (hash) => {
    expect(hashOf(at(hash))).toBe(hash);
  });

  test.each(['', '#', '#content', '#by-hand', '#received', '#constructor', '#problem/x', '#Problem'])(
    '%j is none',
    (hash) => {
      expect(placeOf(hash)).toBeNull();
    },
  );
});

describe('from one step to the next', () => {
  test.each<[string, Typed]>([
    ['a vulnerability', vulnerability],
    ['an incident', incident],
  ])('%s passes all of its steps, and comes back by the same way', (_, typed) => {
    const draft = draftFrom(typed);
    const way = [at('#category')];
    while (way.at(-1)?.step !== 'check' && way.length < 30) way.push(nextPlace(way.at(-1) ?? at(''), draft));
    expect(way.map(({ step }) => step)).toEqual([...stepsOf(draft).map(({ name }) => name), 'check']);
    const back = way.toReversed().map((place) => previousPlace(place, draft)?.step);
    expect(back).toEqual([
      ...way
        .toReversed()
        .map(({ step }) => step)
        .slice(1),
      undefined,
    ]);
  });
});

describe('a report under embargo, where the desk seals', () => {
  const sealed = { ...vulnerability, 'seal.login': 'octocat' };

  test.each<[string, string, Typed, string]>([
    ['is sealed before the check', '#more', sealed, '#seal'],
    ['is checked after that', '#seal', sealed, '#check'],
    ['asks for what sealing needs once it is one', '#disclosure/change', sealed, '#seal/change'],
    ['goes back to the check', '#seal/change', sealed, '#check'],
  ])('%s', (_, from, typed, expected) => {
    expect(hashOf(nextPlace(at(from), draftFrom(typed, 'always')))).toBe(expected);
  });

  test('is not sent without a login, and a public one is', () => {
    const reachedBy = (typed: Typed) => hashOf(reached(at('#check'), draftFrom(typed, 'always')));
    expect(reachedBy(vulnerability)).toBe('#seal');
    expect(reachedBy(sealed)).toBe('#check');
    expect(reachedBy(incident)).toBe('#check');
  });
});

describe('nobody gets past what is open', () => {
  test.each<[string, string, Typed, string]>([
    ['to the check of nothing', '#check', {}, '#category'],
    ['to a step far ahead', '#more', { category: 'vulnerability' }, '#disclosure'],
    ['to a step of the other category', '#cve', incident, '#check'],
    ['to the check without a title', '#check', { ...incident, title: '' }, '#problem'],
    ['after sending what was deleted', '#sent', {}, '#category'],
    ['back', '#disclosure', { ...incident, title: '' }, '#disclosure'],
    ['to the first open step', '#problem', { ...incident, title: '' }, '#problem'],
    ['to a whole report', '#sent', incident, '#sent'],
    ['to a change of a whole report', '#title', incident, '#category'],
  ])('%s', (_, hash, typed, expected) => {
    expect(hashOf(reached(at(hash), draftFrom(typed)))).toBe(expected);
  });

  test('whatever the address says', () => {
    const places = fc.record({
      step: fc.constantFrom(...steps.map(({ name }) => name), 'check' as const, 'sent' as const),
      isChange: fc.boolean(),
    });
    const open = fc.subarray(Object.keys(vulnerability));
    fc.assert(
      fc.property(places, open, (place, names) => {
        const typed = Object.fromEntries(names.map((name) => [name, vulnerability[name] ?? '']));
        const draft = draftFrom(typed);
        const once = reached(place, draft);
        expect(reached(once, draft)).toEqual(once);
        expect(['check', 'sent', ...stepsOf(draft).map(({ name }) => name)]).toContain(once.step);
      }),
    );
  });
});

describe('after a change', () => {
  test.each<[string, string, Typed, string]>([
    ['of a title', '#problem/change', incident, '#check'],
    [
      'of the category, its questions are asked',
      '#category/change',
      { ...vulnerability, category: 'security_incident' },
      '#incident/change',
    ],
    ['to a vulnerability', '#category/change', { ...incident, category: 'vulnerability' }, '#cve/change'],
    [
      'to a vulnerability without a CVE',
      '#cve/change',
      { ...incident, category: 'vulnerability' },
      '#cvss/change',
    ],
    [
      'of a remedy, its steps are asked',
      '#remediation/change',
      { ...incident, 'remediation.status': 'workaround' },
      '#steps/change',
    ],
    ['to no remedy', '#remediation/change', incident, '#check'],
    [
      'of the wish for a message, its draft is asked',
      '#message/change',
      { ...incident, 'customer_message.wanted': 'true' },
      '#draft/change',
    ],
  ])('%s', (_, hash, typed, expected) => {
    expect(hashOf(nextPlace(at(hash), draftFrom(typed)))).toBe(expected);
  });

  test('*back* leads to the check', () => {
    expect(previousPlace(at('#problem/change'), draftFrom(incident))).toEqual(at('#check'));
    expect(previousPlace(at('#sent'), draftFrom(incident))).toEqual(at('#check'));
  });
});
