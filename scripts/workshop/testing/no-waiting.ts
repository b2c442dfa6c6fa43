// Waiting for no time at all takes a millisecond in Node, and Bottleneck does so some twenty times for each request.

/** `using quick = withoutWaiting()`: as long as it lasts, a timer of no time is due at once. */
export function withoutWaiting(): Disposable {
  const { setTimeout } = globalThis;
  const quick = (callback: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) =>
    milliseconds > 0
      ? setTimeout(callback, milliseconds, ...values)
      : setImmediate(() => callback(...values));
  Object.assign(globalThis, { setTimeout: Object.assign(quick, setTimeout) });
  return { [Symbol.dispose]: () => Object.assign(globalThis, { setTimeout }) };
}
