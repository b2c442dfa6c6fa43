// How staff make keys, open what is sealed, answer, disclose, and what they do when something goes wrong.
import { bonds } from '../../../scripts/ticket/seal/unsealed.ts';
import { words } from '../../../scripts/words/words.ts';
import { staffSealingPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { type GuideView, guideView } from './guide.ts';

export function staffGuide(setting: Setting): GuideView {
  const { seal, sealing } = words(setting.language);
  const items = bonds.map((bond) => ({
    label: seal.bonds[bond].broken,
    meaning: sealing.broken[bond],
  }));
  return guideView(setting, staffSealingPage, sealing.staff, { bonds: { items } });
}
