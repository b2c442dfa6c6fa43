// `npm start`: the local desk. Checks everything, takes what waits, says what is due, and serves the site.

import { realTerminal } from './desk.ts';
import { main } from './terminal/main.ts';
import { served } from './terminal/serve.ts';

const terminal = realTerminal();
await main(['check'], terminal);
await main(['reconcile'], terminal);
await served(terminal);
