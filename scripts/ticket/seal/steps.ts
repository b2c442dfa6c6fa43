// The sizes that what is sealed is padded to, so that the size of a ticket tells little of its report.

const KIB = 1024;
/** In bytes. */
export const steps: readonly number[] = [1, 2, 4, 16, 64].map((step) => step * KIB);
