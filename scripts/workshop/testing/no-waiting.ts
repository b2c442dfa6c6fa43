// Waiting for no time at all takes a millisecond in Node, and Bottleneck does so some twenty times for each request.

const { setTimeout } = globalThis;
let holders = 0;

/** `using quick = withoutWaiting()`: as long as one of them lasts, a timer of no time is due at once. */
export function withoutWaiting(): Disposable {
  holders += 1;
  if (holders === 1) Object.assign(globalThis, { setTimeout: Object.assign(quick, setTimeout) });
  return {
    [Symbol.dispose]: () => {
      holders -= 1;
      if (holders === 0) Object.assign(globalThis, { setTimeout });
    },
  };
}

function quick(callback: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) {
  return milliseconds > 0
    ? setTimeout(callback, milliseconds, ...values)
    : setImmediate(() => callback(...values));
}
