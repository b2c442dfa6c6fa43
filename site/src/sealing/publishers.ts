// How a publisher sends a report that only the staff can read; at a desk without keys, what to do instead.
import { fingerprint, kindsIn } from '../../../scripts/ticket/seal/recipients.ts';
import type { Guide, PublisherChapter } from '../../../scripts/words/shapes/site/sealing-words.ts';
import { words } from '../../../scripts/words/words.ts';
import { recipientsFile } from '../advisories/places.ts';
import { sealingPage } from '../view/address.ts';
import type { Setting } from '../view/setting.ts';
import { type GuideView, guideView, type SetView } from './guide.ts';

export function publisherGuide(setting: Setting): GuideView {
  const { publishers } = words(setting.language).sealing;
  const sets = Object.entries(setting.desk.seal.recipients);
  const shown = sets.length > 0 ? withKeys(publishers) : withoutKeys(publishers);
  const views = sets.map(([name, recipients]) => setView(setting, name, recipients));
  return guideView<string>(setting, sealingPage, shown, { fingerprints: { sets: views } });
}

type PublisherGuide = Guide<PublisherChapter>;

function withKeys({ chapters: { closed: _, ...chapters }, ...rest }: PublisherGuide): Guide<string> {
  return { ...rest, chapters };
}

// The rest is about seals that nobody could open.
function withoutKeys({ chapters: { closed, disclosed, mistake }, ...rest }: PublisherGuide): Guide<string> {
  return { ...rest, chapters: { closed, disclosed, mistake } };
}

function setView({ base, language }: Setting, name: string, recipients: readonly string[]): SetView {
  const { seal, sealing } = words(language);
  const [kind] = kindsIn(recipients);
  return {
    title: sealing.set(name),
    kind: seal.kinds[kind ?? 'hybrid'],
    fingerprints: recipients.map(fingerprint),
    file: { label: sealing.file, address: `${base}${recipientsFile(name)}` },
  };
}
