// A clone on Windows, where Git is set to give every text other line ends: the records in it hold all the same.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { called } from '../../workshop/testing/call.ts';
import { submission, vulnerability } from '../../workshop/testing/reports.ts';
import { repository } from '../../workshop/testing/repository.ts';
import { temporaryDesk } from '../../workshop/testing/temporary-desk.ts';

const shipped = readFileSync(join(import.meta.dirname, '../../../.gitattributes'), 'utf8');

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['with the attributes of the template', { '.gitattributes': shipped }, 0],
  ['without them', {}, 1],
])('%s', async (_, files, code) => {
  using desk = temporaryDesk({ ...files, 'tickets/inbox/one.yaml': submission(vulnerability) });
  await called(desk, 'intake');
  repository(desk.root).commitAll('a ticket');
  using clone = temporaryDesk();
  const to = clone.at('clone');
  execFileSync('git', ['clone', '--quiet', '--config', 'core.autocrlf=true', desk.root, to]);
  expect((await called({ root: to }, 'check')).code).toBe(code);
});
