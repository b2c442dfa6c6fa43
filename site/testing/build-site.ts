// Builds the site with the options that its one argument holds as JSON; run as a program.
import { build } from 'astro';

await build(JSON.parse(process.argv[2] ?? '{}'));
