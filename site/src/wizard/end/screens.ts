// GitHub's screens, drawn as little as is needed to know them again: the words on them are GitHub's own.
import type { Hand, ScreenName } from '../../../../scripts/words/shapes/wizard/wizard-hand-off-words.ts';

export interface Shape {
  kind: 'heading' | 'text' | 'line' | 'box' | 'main' | 'plain' | 'radio' | 'chosen';
  x: number;
  y: number;
  /** Of a line, a box or a button. */
  width?: number;
  height?: number;
  text?: string;
  isRinged?: true;
}

/** In units of the picture, as is everything here. */
export const size = { width: 320, height: 140, top: 16 };

const isRinged = true;
const buttonHeight = 20;

function button(text: string, right: number, y: number, kind: 'main' | 'plain' = 'main'): Shape {
  const width = Math.round(text.length * 5.7) + 18;
  const ringed = kind === 'main' ? { isRinged: isRinged as true } : {};
  return { kind, x: right - width, y, width, height: buttonHeight, text, ...ringed };
}

function line(x: number, y: number, width: number): Shape {
  return { kind: 'line', x, y, width };
}

function box(y: number, height: number): Shape {
  return { kind: 'box', x: 14, y, width: 292, height };
}

function said(kind: 'heading' | 'text', y: number, text: string, x = 14): Shape {
  return { kind, x, y, text };
}

export const screens: Readonly<Record<ScreenName, readonly Shape[]>> = {
  fork: [
    said('heading', 52, 'You need to fork this repository to propose changes.'),
    line(14, 64, 270),
    line(14, 74, 190),
    button('Fork this repository', 150, 92),
  ],
  commit: [
    said('text', 36, 'tickets / inbox / report-….yaml'),
    button('Commit changes…', 306, 24),
    box(50, 82),
    ...[150, 210, 120, 180, 90].map((width, place) => line(26, 64 + 13 * place, width)),
  ],
  propose: [
    said('heading', 38, 'Propose changes'),
    said('text', 54, 'Commit message'),
    box(60, 18),
    line(22, 69, 120),
    button('Cancel', 196, 106, 'plain'),
    button('Propose changes', 306, 106),
  ],
  branch: [
    said('heading', 36, 'Commit changes'),
    { kind: 'radio', x: 22, y: 54 },
    said('text', 57.5, 'Commit directly to the main branch', 34),
    { kind: 'chosen', x: 22, y: 76, isRinged },
    said('text', 74, 'Create a new branch for this commit', 34),
    said('text', 86, 'and start a pull request', 34),
    button('Cancel', 196, 108, 'plain'),
    button('Propose changes', 306, 108),
  ],
  compare: [
    said('heading', 40, 'Comparing changes'),
    line(14, 52, 220),
    box(64, 34),
    line(24, 76, 90),
    line(24, 86, 60),
    button('Create pull request', 298, 71),
    line(14, 114, 260),
    line(14, 124, 200),
  ],
  create: [
    said('heading', 36, 'Open a pull request'),
    said('text', 51, 'Add a title'),
    box(56, 18),
    line(22, 65, 110),
    said('text', 88, 'Add a description'),
    { ...box(93, 40), width: 150 },
    button('Create pull request', 306, 110),
  ],
};

/** What each sees, one screen after the other. */
export const screensOf: Readonly<Record<Hand, readonly ScreenName[]>> = {
  reader: ['fork', 'commit', 'propose', 'compare', 'create'],
  writer: ['commit', 'branch', 'create'],
};
