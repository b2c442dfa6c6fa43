// `npm run lighthouse`: builds the site of this repository's desk and prints how Lighthouse scores its pages on a phone.
// Ends with 1 where a target is missed.
import { join } from 'node:path';
import { isMissed, scoresText } from './workshop/lighthouse/scores.ts';
import { judgedSite } from './workshop/lighthouse/site.ts';

const all = await judgedSite(join(import.meta.dirname, '..'), new Date().toISOString());
process.stdout.write(scoresText(all));
if (all.some(({ scores }) => isMissed(scores))) process.exitCode = 1;
