// The page for addresses without a page. It is one file for all, so it speaks every language of the desk.
import { words } from '../../../scripts/words/words.ts';
import { address, homePage } from './address.ts';
import { type FrameView, frameView } from './frame.ts';
import type { Setting } from './setting.ts';

export interface NotFoundView {
  frame: FrameView;
  texts: { language: string; title: string; text: string; home: string; address: string }[];
}

/** The settings of every language, the desk's own first. */
export function notFoundView(settings: readonly Setting[]): NotFoundView {
  const [own] = settings;
  if (!own) throw new Error('a desk has a language');
  return {
    frame: frameView(own, null, words(own.language).site.notFound.title),
    texts: settings.map((setting) => ({
      language: setting.language,
      ...words(setting.language).site.notFound,
      address: address(setting, homePage),
    })),
  };
}
