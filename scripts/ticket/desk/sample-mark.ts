/** The file at the root of a desk that says that all of it is sample data. */
export const sampleMark = 'SAMPLE-DATA.md';
