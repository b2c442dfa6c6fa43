// `npm run pictures`: takes the pictures of the README again, of the demonstration as it looks now.
import { join } from 'node:path';
import { takenPictures } from './workshop/pictures/taken.ts';

for (const line of await takenPictures(join(import.meta.dirname, '../.github/pictures'))) console.log(line);
