// Every sentence of both languages keeps to the words that the product speaks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../ticket/ticket.ts';
import { findingsIn, rules } from './plain-words.ts';
import { sentencesOf } from './sentences.ts';

const room = join(import.meta.dirname, '../../words');
const languages: readonly Language[] = ['en', 'fr'];

const modules = languages.flatMap((language) =>
  readdirSync(join(room, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ language, path: `${language}/${name}` })),
);

test.each(modules)('$path', ({ language, path }) => {
  expect(findingsIn(language, readFileSync(join(room, path), 'utf8'))).toEqual([]);
});

test('every module of words is looked at', () => {
  expect(modules.length).toBeGreaterThan(50);
});

const broken: readonly (readonly [Language, string, string])[] = [
  ['en', "{ a: 'Everybody can read this.' }", 'Everybody'],
  ['en', `{ a: (b) => \`Until \${b}, whoever asks is right.\` }`, 'whoever'],
  ['en', "{ a: 'Somebody asks.' }", 'Somebody'],
  ['en', "[first('Nobody is here.')]", 'Nobody'],
  ['en', "{ a: 'A person answers.' }", 'A person'],
  ['en', "{ a: 'The keys of the desk.' }", 'of the desk'],
  ['en', "{ a: '3 must be mended.' }", 'mended'],
  ['en', "{ a: 'Write it anew.' }", 'anew'],
  ['en', "{ a: 'This is no instant.' }", 'instant'],
  ['en', "{ a: 'A sound number.' }", 'sound'],
  ['en', "{ a: 'The publisher is told.' }", 'is told'],
  ['en', "{ a: 'What stands there.' }", 'stands'],
  ['en', "{ a: 'It was carried out.' }", 'carried out'],
  ['en', "{ a: 'Report by hand.' }", 'by hand'],
  ['en', `{ a: (b) => \`Write a name, such as \${code(b)}.\` }`, 'such as …'],
  ['en', "{ a: 'The affected offers.' }", 'affected offers'],
  ['fr', "{ a: 'En accuser réception.' }", 'accuser réception'],
  ['fr', "{ a: 'Prochaines nouvelles' }", 'Prochaines nouvelles'],
  ['fr', '{ a: fr`Le statut a changé.` }', 'statut'],
  ['fr', `{ a: fr\`L’offre concernée : \${b}\` }`, 'offre'],
  ['fr', '{ a: fr`Répondu dans le\u00A0délai.` }', 'dans le délai'],
  ['fr', "{ a: 'Selon l’horloge murale.' }", 'horloge murale'],
  ['fr', "{ a: 'Indiquez un instant.' }", 'instant'],
  ['fr', "{ a: 'Que nul ne fusionne.' }", 'nul ne '],
  ['fr', "{ a: 'Signalez à la main.' }", 'à la main'],
];

test.each(broken)('in %s, %s is told', (language, entry, found) => {
  expect(findingsIn(language, `const words = ${entry};`).map((one) => one.found)).toEqual([found]);
});

test.each(languages)('every rule of %s is broken by one of these', (language) => {
  const told = broken
    .filter(([one]) => one === language)
    .flatMap(([, entry]) => findingsIn(language, `const words = ${entry};`));
  expect(new Set(told.map(({ instead }) => instead))).toEqual(
    new Set(rules[language].map(({ instead }) => instead)),
  );
});

test('what only looks alike is no finding', () => {
  const source = `// The way of a person who stands: no comment is a sentence.
    import { whoever } from './of-the-desk.ts';
    type Kind = 'anew';
    export const words: Record<'nobody', string> = {
      'by hand': 'They understand the standard, an unsound one of the desk itself, and mention it.',
      somebody: \`A vendor or \${'anyone'}\`,
    };`;
  expect(findingsIn('en', source)).toEqual([]);
  expect(sentencesOf(source)).toEqual([
    { line: 5, text: 'They understand the standard, an unsound one of the desk itself, and mention it.' },
    { line: 6, text: 'A vendor or …' },
    { line: 6, text: 'anyone' },
  ]);
});
