// The small pictures of the site, on a field of 32 by 32; on the share cards, too.
export const icons = {
  bell: [
    'M16 3a2 2 0 0 1 2 2v1c4 1 7 4 7 9v6l2 3a1.5 1.5 0 0 1-1 2H6a1.5 1.5 0 0 1-1-2l2-3v-6c0-5 3-8 7-9V5a2 2 0 0 1 2-2z',
    'M12 28h8a4 4 0 0 1-8 0z',
  ],
  lock: [
    'M9 14v-4a7 7 0 0 1 14 0v4h1a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V16a2 2 0 0 1 2-2zm3 0h8v-4a4 4 0 0 0-8 0z',
  ],
  exploited: ['M16 3l14 25H2zm-1.5 9v8h3v-8zm0 10v3h3v-3z'],
  clock: ['M16 3a13 13 0 1 1 0 26 13 13 0 0 1 0-26zm-1.5 5v9l6 4 1.6-2.4-4.6-3V8z'],
  shield: ['M16 2l11 4v9c0 7-5 12-11 15C10 27 5 22 5 15V6z'],
  check: ['M12.5 25L4 16.5l2.5-2.5 6 6L25.5 7l2.5 2.5z'],
  search: [
    'M13 3a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm0 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
    'M21 18.5l8 8-2.5 2.5-8-8z',
  ],
} as const;
