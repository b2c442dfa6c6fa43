// `desk keys new`: a key to which reports can be sealed. The secret goes into a file outside the repository and nowhere else.
import { newKeyPair, sealedByPassphrase } from '../../ticket/seal/age.ts';
import { fingerprint } from '../../ticket/seal/recipients.ts';
import { type ExitCode, type Request, type TerminalCommand, usageFault } from '../terminal.ts';
import { chosenPassphrase } from './passphrase.ts';
import { storeSecret } from './place.ts';
import { sealFault } from './seal-output.ts';

export const keys: TerminalCommand = {
  name: 'keys',
  takes: { usage: 'new', atLeast: 1, atMost: 1 },
  formats: ['text'],
  options: { output: 'FILE' },
  flags: ['classic', 'protect'],
  needsDesk: true,
  run: async (request) => {
    const [verb = ''] = request.arguments;
    if (verb !== 'new') throw usageFault('value-unknown', { option: 'keys', found: verb, allowed: 'new' });
    const path = request.options.output;
    if (path === undefined) throw usageFault('option-missing', { option: '--output' });
    return made(request, path);
  },
};

async function made(request: Request, path: string): Promise<ExitCode> {
  const { flags, terminal, words } = request;
  const chosen = flags.has('protect') ? await chosenPassphrase(request) : null;
  if (chosen && 'refusal' in chosen) return sealFault(request, chosen.refusal);
  const isClassic = flags.has('classic');
  const { identity, recipient } = await newKeyPair(isClassic ? 'classic' : 'hybrid');
  const plain = `# ${fingerprint(recipient)}\n${identity}\n`;
  const refusal = storeSecret(request, path, chosen ? await behind(chosen.passphrase, plain) : plain);
  if (refusal) return sealFault(request, refusal);
  const { keyMade, keyClassic, keyNext, keyProtected } = words.seal;
  const said = [keyMade(path), ...(chosen ? [keyProtected] : []), isClassic ? keyClassic : keyNext];
  terminal.writeError(`${[...said, fingerprint(recipient)].join('\n')}\n`);
  terminal.write(`${recipient}\n`);
  return 0;
}

// As `age --passphrase --armor` writes it, so that age opens it as well.
function behind(passphrase: string, identityFile: string): Promise<string> {
  return sealedByPassphrase(new TextEncoder().encode(identityFile), passphrase);
}
