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

export interface Finding {
  line: number;
  found: string;
  instead: string;
}

/** What a words module says otherwise than the product speaks. */
export function findingsIn(language: Language, source: string): Finding[] {
  return sentencesOf(source).flatMap(({ line, text }) =>
    rules[language].flatMap(({ avoid, instead }) => {
      const [found] = avoid.exec(text.replaceAll(/[\u00A0\u202F]/g, ' ')) ?? [];
      return found === undefined ? [] : [{ line, found, instead }];
    }),
  );
}
