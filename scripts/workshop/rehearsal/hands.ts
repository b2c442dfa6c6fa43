// People's hands: what publishers, staff and strangers do on the rehearsal's web pages.
export * from './hands/commits.ts';
export * from './hands/people.ts';
export * from './hands/pulls.ts';
export * from './hands/runs.ts';
export * from './hands/talk.ts';
