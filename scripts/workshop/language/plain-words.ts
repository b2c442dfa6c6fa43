// How the product speaks: what no sentence says, and what it says instead.
import type { Language } from '../../ticket/ticket.ts';
import { sentencesOf } from './sentences.ts';

export interface Rule {
  avoid: RegExp;
  instead: string;
}

export const rules: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    { avoid: /\b(?:every|any)body\b|\bwhoever\b/i, instead: 'anyone' },
    { avoid: /\bsomebody\b/i, instead: 'someone' },
    { avoid: /\bnobody\b/i, instead: 'no one' },
    { avoid: /\b[Aa] person\b/, instead: 'someone on the team' },
    { avoid: /\bof (?:the|this) desk\b(?! itself|’s)/i, instead: 'the desk’s, or our' },
    { avoid: /\bmend(?:s|ed|ing)?\b/i, instead: 'fix' },
    { avoid: /\banew\b/i, instead: 'again, or new' },
    { avoid: /\binstants?\b/i, instead: 'time' },
    { avoid: /\bsound\b/i, instead: 'valid' },
    { avoid: /\b(?:is|are|was|were) told\b/i, instead: 'who tells whom' },
    { avoid: /\b(?:stands?|stood|lies|lay)\b/i, instead: 'is' },
    { avoid: /\bcarr(?:y|ies|ied|ying) out\b/i, instead: 'run' },
    { avoid: /\bby hand\b/i, instead: 'yourself' },
    { avoid: /\bsuch as [“…]/i, instead: 'like, or for example' },
    { avoid: /\b(?:affected|an(?:other)?|each|every|the|this|your) offers?\b/i, instead: 'product' },
  ],
  fr: [
    { avoid: /\baccus\w+ (?:de )?réception\b/i, instead: 'prise en charge' },
    { avoid: /\bprochaines nouvelles\b/i, instead: 'prochain point d’étape' },
    { avoid: /\bstatuts?\b/i, instead: 'état' },
    { avoid: /\boffres?\b/i, instead: 'produit' },
    { avoid: /\bdans le délai\b|(?<!\p{L})à temps\b/iu, instead: 'dans les délais' },
    { avoid: /\bhorloge murale\b/i, instead: 'temps réel' },
    { avoid: /(?<!pour l’)\binstants?\b/i, instead: 'moment, ou date' },
    { avoid: /\bnul(?:le)? n(?:e |’)/i, instead: 'personne' },
    { avoid: /(?<!\p{L})à la main\b/iu, instead: 'vous-même' },
  ],
};

interface Said {
  found: string;
  instead: string;
}

/** What a text says otherwise than the product speaks. */
export function findingsInText(language: Language, text: string): Said[] {
  const plain = text.replaceAll(/[\u00A0\u202F]/g, ' ');
  return rules[language].flatMap(({ avoid, instead }) => {
    const [found] = avoid.exec(plain) ?? [];
    return found === undefined ? [] : [{ found, instead }];
  });
}

/** The same of every sentence of a words module, with its line. */
export function findingsIn(language: Language, source: string): (Said & { line: number })[] {
  return sentencesOf(source).flatMap(({ line, text }) =>
    findingsInText(language, text).map((said) => ({ line, ...said })),
  );
}
