// `npm start`: the demonstration. The sample desk, its story ending now, in a folder of its own that Git ignores.
import { join } from 'node:path';
import { realTerminal } from './desk.ts';
import { keepCompiled } from './terminal/check/compile-cache.ts';

// In the repository: so that the desk's commands work from there, and it goes with the clone.
const root = join(import.meta.dirname, '../.demonstration');

keepCompiled();
const { started } = await import('./terminal/serve/start.ts');
const { makeDemonstration } = await import('./workshop/samples/demonstration.ts');
process.exitCode = await started(process.argv.slice(2), realTerminal(), { root, make: makeDemonstration });
