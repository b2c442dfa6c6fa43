// Loaded before Astro: has the bundler's allocator return to the system what it frees, and take no more than it needs; it would
// keep both for the whole build. Plain JavaScript, since every Node has to read it before anything else.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
process.env.MIMALLOC_ARENA_EAGER_COMMIT ??= '0';
