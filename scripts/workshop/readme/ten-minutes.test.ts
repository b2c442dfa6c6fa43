// The ten minutes of the README, played from the template to the first confirmation number: nothing is red on the way.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checks } from '../../plan/doctor/diagnosis.ts';
import { recordPath } from '../../ticket/number.ts';
import { words } from '../../words/words.ts';
import { repositoryText } from '../hygiene/files.ts';
import { workflowJob } from '../hygiene/steps.ts';
import { mainOf, pullOf } from '../rehearsal/hands.ts';
import { isTemplate } from '../testing/template.ts';
import { type Adopter, adopter, steps } from './ten-minutes.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
const [, section = ''] = /## Your own desk in ten minutes\n(.*?)\n## /s.exec(readme) ?? [];

interface Finding {
  check: string;
  state: string;
  code: string;
}

// The tests that look at what an adopter changes; all others look at the code alone.
const areas = [
  ...['scripts/rooms.test.ts', 'scripts/workshop/hygiene/people.test.ts', 'scripts/workshop/readme'],
  ...['scripts/workshop/samples/samples.test.ts', 'scripts/ticket/desk/example-desk.test.ts'],
  'scripts/loop/github/not-set-up.test.ts',
];

describe.runIf(isTemplate)('the ten minutes', () => {
  let desk: Adopter;
  const before: Record<string, Finding[]> = {};
  const after: Record<string, Finding[]> = {};
  let first = '';

  const open = async (): Promise<Finding[]> => {
    const all: Finding[] = JSON.parse((await desk.desk('doctor --format json')).output);
    // Of the owners GitHub judges what was pushed.
    const isPushed = !all.some(({ code }) => code === 'other-on-github');
    return all.filter(({ state, code }) => state !== 'well' && (isPushed || code !== 'owner-wrong'));
  };

  beforeAll(async () => {
    desk = await adopter();
    for (const [name, { hand }] of Object.entries(steps)) {
      const isThere = name !== 'Create the repository';
      if (isThere) before[name] = await open();
      if (name === 'Commit and push.') first = mainOf(desk.github.world);
      await hand(desk);
      after[name] = await open();
    }
  }, 120_000);

  afterAll(() => desk[Symbol.asyncDispose]());

  test('are the steps of the README, in its order', () => {
    const named = [...section.matchAll(/^\d+\. \*\*(.+?)\*\*/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(steps));
  });

  test('are typed as the README has them', () => {
    const commands = [...section.matchAll(/`(git rm [^`]+)`/g)].map(([, command]) => command);
    expect(commands).toEqual(['git rm -rq tickets/20* tickets/inbox/*']);
    expect(section).toContain('npm run -s desk -- keys new --output ~/desk-identity.txt');
    expect(section).toContain('npm run -s desk -- doctor');
  });

  test('come in the order in which the doctor asks for them', () => {
    const asked = Object.values(steps).flatMap((step) => step.checks);
    const places = asked.map((name) => Object.keys(checks).indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test.each(Object.entries(steps))(
    'the doctor asks for it until it is done: %s',
    (name, { checks: asked }) => {
      const found = (findings: readonly Finding[]) =>
        new Set(findings.map(({ check }) => check).filter((check) => asked.some((one) => one === check)));
      expect(found(after[name] ?? [])).toEqual(new Set());
      if (asked.length > 0) expect(found(before[name] ?? []).size).toBeGreaterThan(0);
    },
  );

  test('leave the doctor nothing to say but what is next', async () => {
    expect(after['Start the desk']).toEqual([]);
    const { code, errors } = await desk.desk('doctor');
    expect({ code, last: errors.trimEnd().split('\n').at(-1) }).toEqual({
      code: 0,
      last: words('en').doctor.next(null),
    });
  });

  test('end with the first confirmation number', () => {
    const said = pullOf(desk.github.world, 1).comments.map(({ body }) => body);
    expect(said.join('\n')).toContain('SEC-2026-000001-Z');
    const { store } = desk.github.world;
    const record = store.run(['show', `${mainOf(desk.github.world)}:${recordPath('SEC-2026-000001-Z')}`]);
    expect(record.toString()).toContain('number: SEC-2026-000001-Z');
  });

  test('leave the check of the records green, on the push that removed the samples', () => {
    const { steps: scripts } = workflowJob(repositoryText('.github/workflows/ci.yml'), 'records', 'push');
    const environment = { BASE: first, GITHUB_REPOSITORY: desk.github.repository };
    const told = scripts.flatMap(({ run }) => (run === null ? [] : [desk.shell(run, environment)]));
    expect(told).toEqual(['', '']);
  });

  test('leave the tests green that look at what an adopter changes', () => {
    const run = () => execFileSync('npx', ['vitest', 'run', ...areas], { cwd: desk.clone, stdio: 'pipe' });
    expect(run().toString()).toMatch(/Tests .*passed/);
  }, 300_000);

  test('go on with an upgrade that leaves what is the desk’s own', async () => {
    const template = join(desk.home, 'template');
    desk.shell(`git clone --quiet . "${template}" && git -C "${template}" reset --quiet --hard ${first}`);
    const [, block = ''] = /\*\*To upgrade\*\*[^`]*```sh\n(.*?)```/s.exec(section) ?? [];
    const lines = block.replaceAll(/^npm .*$/gm, '');
    desk.shell(lines.replace(/https:\S+<[^>]+>/, `"${template}"`));
    expect(desk.shell('git status --porcelain')).toBe('');
    expect((await desk.desk('check')).code).toBe(0);
  });
});
