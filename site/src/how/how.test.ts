import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../scripts/ticket/clock/instant.ts';
import { parsedNumber } from '../../../scripts/ticket/number.ts';
import { following, openStatuses } from '../../../scripts/ticket/record/life-cycle.ts';
import { commands } from '../../../scripts/triage/command-table.ts';
import { settingOf } from '../../testing/tickets.ts';
import { exampleNumber } from '../view/example-number.ts';
import type { Setting } from '../view/setting.ts';
import { commandsView } from './commands.ts';
import { deadlinesView } from './deadlines.ts';
import { lifeCyclePicture } from './life-cycle-picture.ts';
import { howManual, manual } from './manual.ts';
import { nextView } from './next.ts';
import { policyView } from './policy.ts';
import { reportView } from './report.ts';

type Desk = Setting['desk'];

function deskWith(changed: Partial<Desk>, language: 'en' | 'fr' = 'en'): Setting {
  const setting = settingOf(undefined, language);
  return { ...setting, desk: { ...setting.desk, ...changed } };
}

describe.each(['en', 'fr'] as const)('the pages in %s', (language) => {
  const setting = settingOf(undefined, language);
  const view = { ...commandsView(setting), ...deadlinesView(setting), ...nextView(setting) };

  it('stand beside the same index, which says where one is', () => {
    const { groups } = howManual(setting, 'deadlines');
    const links = groups.flatMap((group) => group.links);
    expect(links.map(({ address }) => address)).toHaveLength(8);
    expect(links.filter(({ isHere }) => isHere).map(({ address }) => address)).toEqual([
      language === 'en' ? '/desk/how/deadlines/' : '/desk/fr/how/deadlines/',
    ]);
    expect(manual(setting, 'policy/', { title: '', lead: '' }).groups.map((group) => group.title)).toEqual(
      groups.map((group) => group.title),
    );
  });

  it('lead from each to the next', () => {
    const pages = ['report', 'next', 'deadlines', 'glossary', 'commands'] as const;
    expect(pages.map((page) => howManual(setting, page).onward?.address.split('/').at(-2))).toEqual([
      'next',
      'deadlines',
      'glossary',
      'commands',
      undefined,
    ]);
  });

  it('keep the anchors of the one page that there was, on the first alone', () => {
    const anchorsOn = (page: 'report' | 'next') =>
      howManual(setting, page).groups.flatMap(({ links }) => links.flatMap(({ anchors }) => anchors));
    expect(anchorsOn('report')).toEqual([
      'life-cycle',
      'deadline',
      'calculator',
      'glossary',
      'commands',
      'data',
    ]);
    expect(anchorsOn('next')).toEqual([]);
  });

  it('has every command of the table', () => {
    expect(view.commands.map(({ usage }) => usage.split(' ')[0])).toEqual(
      commands.map(({ name }) => `/${name}`),
    );
  });

  it('says every change of the life cycle in words', () => {
    expect(view.statuses.map(({ next }) => next.length)).toEqual(
      Object.values(following).map((next) => next.length),
    );
  });

  it('gives the lengths of the deadlines in words and in working time', () => {
    expect(view.promises.map(({ allowed }) => allowed / HOUR)).toEqual([8, 4, 8, 24, 40]);
    expect(
      view.promises.filter(
        ({ text }) => text === '' || /business [a-z]+s?$/.test(text) !== (language === 'en'),
      ),
    ).toEqual([]);
  });

  it('leads to what it names, and gives a pattern where a number is needed', () => {
    expect(view.data.filter(({ text, address }) => (address === null) !== text.includes('<'))).toEqual([]);
    expect(view.data.some(({ address }) => address?.endsWith('/feed.xml'))).toBe(true);
  });
});

it('shows a number that is sound', () => {
  expect(parsedNumber(exampleNumber(settingOf()))?.year).toBe(2026);
});

describe('evidence', () => {
  it('is encrypted for the desk’s own keys', () => {
    const recipients = { old: ['age1a'], 'staff-2026': ['age1pq1b'] };
    const { seal } = settingOf().desk;
    const { encrypted } = reportView(deskWith({ seal: { ...seal, recipients } }));
    const typed = encrypted.flatMap((step) => step.typed ?? []).join('');
    expect(typed).toContain('https://desk.example/desk/.well-known/age/staff-2026.txt');
    expect(typed).toContain('-R staff-2026.txt');
  });

  it('waits for staff where there are no keys', () => {
    expect(reportView(settingOf()).encrypted).toEqual([]);
  });
});

describe('the policy', () => {
  const policy = { organisation: 'Contoso', in_scope: ['The shop'], out_of_scope: ['Spam'] };

  it.each(['en', 'fr'] as const)(
    'promises in %s what the configuration says, and nothing by default',
    (language) => {
      const harbourOf = (safe_harbour: Desk['policy']['safe_harbour']) =>
        policyView(deskWith({ policy: { ...policy, safe_harbour } }, language)).harbour;
      expect(harbourOf('full').terms).toHaveLength(4);
      expect(JSON.stringify(harbourOf('full').terms)).toMatch(/CFAA|Computer Fraud.*DMCA/);
      expect(harbourOf('partial').text).not.toBe(harbourOf('none').text);
      expect(policyView(settingOf(undefined, language)).level).toBe('none');
    },
  );

  it('names scope and organisation, or the desk', () => {
    const view = policyView(deskWith({ policy: { ...policy, safe_harbour: 'none' } }));
    expect([view.scope.in, view.scope.out]).toEqual([['The shop'], ['Spam']]);
    expect(view.we).toContain('Contoso');
    expect(policyView(settingOf()).we).toContain('Desk of the tests');
  });
});

describe('the picture', () => {
  const { lines, boxes, frame, width, height } = lifeCyclePicture();

  it('has every change, and no other, each on one line', () => {
    const drawn = lines.flatMap(({ changes }) => changes.map(([from, to]) => `${from} ${to}`));
    const expected = Object.entries(following).flatMap(([from, next]) => next.map((to) => `${from} ${to}`));
    expect(drawn.toSorted()).toEqual(expected.toSorted());
    expect(new Set(lines.map(({ path }) => path)).size).toBe(lines.length);
  });

  it('frames what is open', () => {
    const inside = boxes.filter(({ y }) => y < frame.y + frame.height).map(({ status }) => status);
    expect(inside.toSorted()).toEqual(openStatuses.toSorted());
  });

  it('keeps to its size', () => {
    const places = lines.flatMap(({ path }) => path.match(/-?[\d.]+/g)?.map(Number) ?? []);
    expect(Math.max(...places)).toBeLessThanOrEqual(Math.max(width, height));
    expect(
      boxes.every(({ x, y, width: wide, height: high }) => x + wide <= width && y + high <= height),
    ).toBe(true);
  });
});
