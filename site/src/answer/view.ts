// Everything that the page prints on which a publisher opens a sealed answer.
import { type Words, words } from '../../../scripts/words/words.ts';
import { type FrameView, frameView } from '../view/frame.ts';
import type { Setting } from '../view/setting.ts';

export const answerPage = 'answer/';

export interface AnswerView {
  frame: FrameView;
  words: Words['opening'];
  /** `owner/name`: an answer that was sealed for another is refused. */
  repository: string;
}

export function answerView(setting: Setting, repository: string): AnswerView {
  const { opening } = words(setting.language);
  return { frame: frameView(setting, answerPage, opening.title, opening.lead), words: opening, repository };
}
