// `npm test`: lint, types, dead code and every test. `npm test -- AREA…`: only the tests whose path contains one of these.
import { spawnSync } from 'node:child_process';

const areas = process.argv.slice(2);

function endOf(...words: readonly string[]): number {
  const [command = '', ...rest] = words;
  return spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

const checked = areas.length > 0 ? 0 : endOf('npm', 'run', '-s', 'check');
process.exitCode = checked === 0 ? endOf('npx', 'vitest', 'run', ...areas) : checked;
