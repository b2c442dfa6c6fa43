// `npm start`: the local desk. Checks everything, takes what waits, says what is due, and serves the site.
import { realTerminal } from './desk.ts';
import { started } from './terminal/serve/start.ts';

process.exitCode = await started(process.argv.slice(2), realTerminal());
