// `desk keys new`: a key to which reports can be sealed. The secret goes into a file outside the repository and nowhere else.
import { newKeyPair } from '../../ticket/seal/age.ts';
import { fingerprint } from '../../ticket/seal/recipients.ts';
import { type ExitCode, type Request, type TerminalCommand, usageFault } from '../terminal.ts';
import { keptSecret } from './place.ts';
import { sealFault } from './told.ts';

export const keys: TerminalCommand = {
  name: 'keys',
  takes: { usage: 'new', atLeast: 1, atMost: 1 },
  formats: ['text'],
  options: { output: 'FILE' },
  flags: ['classic'],
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
  const isClassic = flags.has('classic');
  const { identity, recipient } = await newKeyPair(isClassic ? 'classic' : 'hybrid');
  const refusal = keptSecret(request, path, `# ${fingerprint(recipient)}\n${identity}\n`);
  if (refusal) return sealFault(request, refusal);
  const { keyMade, keyClassic, keyNext } = words.seal;
  terminal.writeError(`${keyMade(path)}\n${isClassic ? keyClassic : keyNext}\n${fingerprint(recipient)}\n`);
  terminal.write(`${recipient}\n`);
  return 0;
}
