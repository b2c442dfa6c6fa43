// A command by which a reader checks the commitment of a revealed ticket, with nothing of ours but its JSON.
import type { Desk } from '../../../../scripts/ticket/desk/configuration.ts';
import { ticketsFolder } from '../address.ts';

// Canonical JSON anew, so that the check leans on none of our code; without quotes of a kind that a shell would mind.
const canonical = [
  'const text = (value) => Array.isArray(value) ? `[` + value.map(text) + `]` : value === Object(value)',
  '? `{` + Object.keys(value).sort().map((key) => JSON.stringify(key) + `:` + text(value[key])) + `}`',
  ': JSON.stringify(value);',
].join(' ');

const comparison = [
  'fetch(process.argv[1]).then((answer) => answer.json()).then(({ report: { sealed, ...report } }) => {',
  'const found = `sha256:` + require(`node:crypto`).createHash(`sha256`)',
  '.update(sealed.salt, `hex`).update(text(report)).digest(`hex`);',
  'console.log(found === sealed.commitment, found); });',
].join(' ');

/** For a POSIX shell, or PowerShell. It prints whether the commitment holds, and the one that it found. */
export function checkCommand({ site }: Pick<Desk, 'site'>, number: string): string {
  const address = `${site}${ticketsFolder}${number}.json`.replaceAll("'", '%27');
  return `node -e '${canonical} ${comparison}' '${address}'`;
}
