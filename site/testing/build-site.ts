// Builds the site with the options that its one argument holds as JSON; run as a program.
import '../build/return-memory.js';

// Only now: what allocates reads its settings once, as it is loaded.
const { build } = await import('astro');

await build(JSON.parse(process.argv[2] ?? '{}'));
