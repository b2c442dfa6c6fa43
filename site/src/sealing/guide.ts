// A page of help: chapters of paragraphs, steps, terms and links, with what is typed filled in for this desk.
import type { Guide, GuideChapter, Typed } from '../../../scripts/words/shapes/site/sealing-words.ts';
import { type Manual, manual } from '../how/manual.ts';
import type { Setting } from '../view/setting.ts';
import type { LinkView } from '../view/ticket/ticket-links.ts';
import { targets } from './targets.ts';
import { typedTexts } from './typed.ts';

interface StepView {
  title: string;
  text: string;
  /** Line by line as it is typed. */
  typed: string | null;
}

export interface SetView {
  title: string;
  kind: string;
  fingerprints: string[];
  /** The recipients themselves. */
  file: LinkView;
}

interface ChapterView {
  id: string;
  title: string;
  text: readonly string[];
  steps: StepView[];
  items: readonly { label: string; meaning: string }[];
  sets: readonly SetView[];
  after: readonly string[];
  links: LinkView[];
}

export interface GuideView {
  manual: Manual;
  chapters: ChapterView[];
}

/** What a page knows beside its words: items and sets of its own, by chapter. */
export type More = Readonly<Record<string, Partial<Pick<ChapterView, 'items' | 'sets'>>>>;

/** The page with these chapters of a guide, in the order of its words. */
export function guideView<Chapter extends string>(
  setting: Setting,
  page: string,
  { title, lead, chapters }: Guide<Chapter>,
  more: More = {},
): GuideView {
  return {
    manual: manual(setting, page, { title, lead }),
    chapters: Object.entries<GuideChapter>(chapters).map(([id, words]) => ({
      ...chapterView(setting, id, words),
      ...more[id],
    })),
  };
}

function chapterView(setting: Setting, id: string, chapter: GuideChapter): ChapterView {
  const { title, text, steps = [], items = [], after = [], links = [] } = chapter;
  const known = targets(setting);
  const texts = typedTexts(setting);
  return {
    id,
    title,
    text,
    steps: steps.map((step) => ({ ...step, typed: textOf(texts, step.typed) })),
    items,
    sets: [],
    after,
    links: links.flatMap(({ label, to }) => (known[to] === null ? [] : { label, address: known[to] })),
  };
}

function textOf(texts: Readonly<Record<Typed, string>>, typed: Typed | undefined): string | null {
  return typed === undefined ? null : texts[typed];
}
