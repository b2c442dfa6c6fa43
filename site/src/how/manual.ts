// The pages that explain the desk, and the index that stands beside each of them.
import type { HowPage } from '../../../scripts/words/shapes/site/how-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, howPages, policyPage, sealingPage, staffSealingPage } from '../view/address.ts';
import { type FrameView, frameView } from '../view/frame.ts';
import type { Setting } from '../view/setting.ts';

interface IndexLink {
  label: string;
  address: string;
  isHere: boolean;
  /** What links from elsewhere call it. */
  anchors: readonly string[];
}

export interface Manual {
  frame: FrameView;
  title: string;
  lead: string;
  label: string;
  groups: { title: string; links: IndexLink[] }[];
  /** The page to read after this one. */
  onward: { label: string; address: string } | null;
}

const pages = Object.keys(howPages) as HowPage[];

// There was one page once: links to its parts still arrive on the first of today's, and find the way to their part there.
const formerAnchors: Partial<Record<HowPage, readonly string[]>> = {
  next: ['life-cycle'],
  deadlines: ['deadline', 'calculator'],
  glossary: ['glossary'],
  commands: ['commands', 'data'],
};

/** One of the five pages, in their order. */
export function howManual(setting: Setting, page: HowPage): Manual {
  const { how } = words(setting.language);
  const following = pages[pages.indexOf(page) + 1];
  const onward =
    following === undefined
      ? null
      : { label: how.pages[following].title, address: address(setting, howPages[following]) };
  return { ...manual(setting, howPages[page], how.pages[page]), onward };
}

/** A page beside those five. */
export function manual(
  setting: Setting,
  page: string,
  { title, lead }: { title: string; lead: string },
): Manual {
  const { how, sealing, policy } = words(setting.language);
  const link = (label: string, to: string, anchors: readonly string[] = []): IndexLink => ({
    label,
    address: address(setting, to),
    isHere: page === to,
    anchors: page === howPages.report ? anchors : [],
  });
  return {
    frame: frameView(setting, page, title, lead),
    title,
    lead,
    label: how.index.label,
    groups: [
      {
        title: how.index.label,
        links: pages.map((one) => link(how.pages[one].title, howPages[one], formerAnchors[one])),
      },
      {
        title: how.index.further,
        links: [
          link(policy.title, policyPage),
          link(sealing.publishers.title, sealingPage),
          link(sealing.staff.title, staffSealingPage),
        ],
      },
    ],
    onward: null,
  };
}
