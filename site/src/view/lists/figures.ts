// The desk's own record in four figures.
import { words } from '../../../../scripts/words/words.ts';
import type { Statistics } from '../../statistics/data.ts';
import { format, lengthText } from '../../statistics/format.ts';
import { withinDeadline } from '../../statistics/share.ts';
import { address, facetPage, statisticsPage } from '../address.ts';
import type { Setting } from '../setting.ts';
import type { Group } from './facet-list.ts';
import { numberIn } from './tabs.ts';

export type Measured = Pick<Statistics, 'acknowledgements' | 'times'>;

export interface FigureView {
  name: 'share' | 'median' | 'open' | 'overdue';
  figure: string;
  label: string;
  tone: 'good' | 'bad' | 'plain';
  /** Whether it counts tickets of the lists, which a script can show on the spot. */
  isList: boolean;
  address: string;
}

export function figuresView(setting: Setting, all: readonly Group[], statistics: Measured): FigureView[] {
  const { figures } = words(setting.language).site.home;
  const { count, share } = format(setting.language);
  const { counts, settled, share: inTime } = withinDeadline(statistics.acknowledgements);
  const { median } = statistics.times.business;
  const overdue = numberIn(all, 'overdue');
  const measured = address(setting, statisticsPage);
  return [
    {
      ...{ name: 'share', figure: inTime === null ? '–' : share(inTime), tone: 'good', address: measured },
      label: inTime === null ? figures.none : figures.share(counts.inTime, settled),
      isList: false,
    },
    {
      ...{ name: 'median', figure: median === null ? '–' : lengthText(median), tone: 'plain' },
      ...{ label: median === null ? figures.none : figures.median, address: measured },
      isList: false,
    },
    {
      ...{
        name: 'open',
        figure: count(numberIn(all, 'open')),
        label: figures.open,
        tone: 'plain',
        isList: true,
      },
      address: address(setting, facetPage('show', 'open')),
    },
    {
      ...{
        name: 'overdue',
        figure: count(overdue),
        label: figures.overdue,
        tone: overdue > 0 ? 'bad' : 'plain',
        isList: true,
      },
      address: address(setting, facetPage('show', 'overdue')),
    },
  ];
}
