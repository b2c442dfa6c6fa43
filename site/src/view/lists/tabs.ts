// The tabs above the lists of tickets: links to a page each, which a script on the home page follows in place.
import { words } from '../../../../scripts/words/words.ts';
import { format } from '../../statistics/format.ts';
import { address, facetPage } from '../address.ts';
import type { Setting } from '../setting.ts';
import type { Group } from './facet-list.ts';
import { type Tab, tabs } from './facets.ts';

export interface TabView {
  name: Tab;
  label: string;
  number: number;
  /** The same as people read it. */
  count: string;
  address: string;
  /** As `aria-current` says it of the list that is on the page. */
  current: 'true' | undefined;
}

/** `here` is the tab whose tickets the page lists. */
export function tabsView(setting: Setting, all: readonly Group[], here: string): TabView[] {
  const { home } = words(setting.language).site;
  const { count } = format(setting.language);
  return tabs.map((name) => {
    const number = numberIn(all, name);
    return {
      ...{ name, label: home.tabs[name].label, number, count: count(number) },
      address: address(setting, facetPage('show', name)),
      current: name === here ? 'true' : undefined,
    };
  });
}

export function numberIn(all: readonly Group[], tab: Tab): number {
  return all.find(({ facet, value }) => facet === 'show' && value === tab)?.entries.length ?? 0;
}
