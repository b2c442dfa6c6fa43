import { expect, it } from 'vitest';
import { cvssVersions } from '../../../../scripts/ticket/cvss/cvss-metrics.ts';
import { settingOf } from '../../../testing/tickets.ts';
import { vectorView } from './vector.ts';

const three = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H/E:P/MAV:L';
const four = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H/U:Amber';

it.each([
  [three, 'high', 10],
  [four, 'high', 12],
])('%s is told metric by metric', (vector, severity, count) => {
  const view = vectorView(settingOf(), vector);
  expect(view.score.tone).toBe(severity);
  expect(view.metrics).toHaveLength(count);
  expect(view.metrics.map(({ code }) => code).join('/')).toBe(vector.split('/').slice(1).join('/'));
});

it.each(['en', 'fr'] as const)('every base metric has words for its values in %s', (language) => {
  const setting = settingOf(undefined, language);
  for (const { prefix, metrics } of cvssVersions) {
    const base = metrics.filter(({ group }) => group === 'base');
    for (const place of [0, 1, -1]) {
      const codes = base.map(({ metric, values }) => `${metric}:${values.at(place)}`);
      const view = vectorView(setting, [prefix, ...codes].join('/'));
      expect(view.metrics.filter(({ value }) => /^[A-Z]$/.test(value))).toEqual([]);
    }
  }
});

it('calls metrics without words by their names, and leaves their values as they are', () => {
  const last = vectorView(settingOf(), four).metrics.at(-1);
  expect(last).toEqual({ code: 'U:Amber', name: 'Provider Urgency', value: 'Amber' });
});
