// `npm run rehearse`: a whole ticket on a GitHub of your own, by the steps of the workflow files. `-- --no-site` leaves
// out the building of the site at the end.
import { played } from './workshop/rehearsal/play/play.ts';
import { story } from './workshop/rehearsal/play/story.ts';

const words = process.argv.slice(2);
if (words.some((one) => one !== '--no-site')) {
  process.stderr.write('npm run rehearse -- [--no-site]\n');
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const buildsSite = !words.includes('--no-site');
const { acts } = await played(story, (text) => void process.stdout.write(text), { buildsSite });
const jobs = acts.flatMap(({ runs }) => runs.flatMap((run) => run.jobs));
if (jobs.some(({ result }) => result !== 'success')) process.exitCode = 3;
