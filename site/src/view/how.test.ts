import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../scripts/ticket/clock/instant.ts';
import { parsedNumber } from '../../../scripts/ticket/number.ts';
import { following } from '../../../scripts/ticket/record/life-cycle.ts';
import { commands } from '../../../scripts/triage/command-table.ts';
import { settingOf } from '../../testing/tickets.ts';
import { exampleNumber, howView } from './how.ts';
import { lifeCyclePicture } from './life-cycle-picture.ts';

describe.each(['en', 'fr'] as const)('the page in %s', (language) => {
  const view = howView(settingOf(undefined, language));

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

describe('the picture', () => {
  const { arrows, boxes, width, height } = lifeCyclePicture();

  it('has an arrow for every change, and no other', () => {
    const drawn = arrows.map(({ from, to }) => `${from} ${to}`).toSorted();
    const expected = Object.entries(following).flatMap(([from, next]) => next.map((to) => `${from} ${to}`));
    expect(drawn).toEqual(expected.toSorted());
    expect(new Set(arrows.map(({ path }) => path)).size).toBe(arrows.length);
  });

  it('keeps to its frame', () => {
    const places = arrows.flatMap(({ path }) => path.match(/-?[\d.]+/g)?.map(Number) ?? []);
    expect(Math.max(...places)).toBeLessThanOrEqual(Math.max(width, height) + 40);
    expect(
      boxes.every(({ x, y, width: wide, height: high }) => x + wide <= width && y + high <= height),
    ).toBe(true);
  });
});
