// The attributes of a field in which nothing is checked or suggested: the better checkers of spelling, and keyboards that
// suggest words, send what is typed to their makers.

export const withoutCheckers = {
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
  writingsuggestions: 'false',
} as const;
