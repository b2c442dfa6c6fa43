// Loaded before Astro: has the bundler's allocator return to the system what it frees, which it would keep for the whole build.
// Plain JavaScript, since every Node has to read it before anything else.
process.env.MIMALLOC_PURGE_DELAY ??= '0';
