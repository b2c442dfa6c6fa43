// Temporal from the engine, or from the polyfill where the engine has none. Loading the polyfill takes about 20 ms, so
// it is loaded only then (`temporal-polyfill` itself would prefer the engine's, but parses all its own code first).
type Namespace = typeof globalThis.Temporal;

const engine: Namespace | undefined = globalThis.Temporal;

export const Temporal: Namespace = engine ?? (await import('temporal-polyfill/implementation')).Temporal;
