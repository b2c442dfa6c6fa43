// What happens to a report, and the life cycle of its ticket.
import { following, statuses } from '../../../scripts/ticket/record/life-cycle.ts';
import type { HowWords } from '../../../scripts/words/shapes/site/how-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { acknowledgeWords } from '../view/promises.ts';
import type { Setting } from '../view/setting.ts';
import { lifeCyclePicture, type Picture } from './life-cycle-picture.ts';
import { howManual, type Manual } from './manual.ts';

export interface NextView {
  manual: Manual;
  steps: ReturnType<HowWords['next']['steps']>;
  picture: Picture;
  statuses: { status: string; label: string; meaning: string; next: string[] }[];
}

export function nextView(setting: Setting): NextView {
  const { how, ticket } = words(setting.language);
  return {
    manual: howManual(setting, 'next'),
    steps: how.next.steps(acknowledgeWords(setting)),
    picture: lifeCyclePicture(),
    statuses: statuses.map((status) => ({
      status,
      ...ticket.status[status],
      next: following[status].map((next) => ticket.status[next].label),
    })),
  };
}
