// `npm run samples`: makes the sample tickets under tickets/ anew, with the desk itself.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { playStory } from './workshop/samples/play-story.ts';

const root = join(import.meta.dirname, '..');
rmSync(join(root, 'tickets'), { recursive: true, force: true });
await playStory(root);
