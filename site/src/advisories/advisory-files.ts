// What there is of one advisory, in every format.
import type { VisibleTicket } from '../../../scripts/ticket/record/visibility.ts';
import { jsonFile, jsonText, type MachineFile } from '../feeds/machine-file.ts';
import { epoch } from '../view/epoch.ts';
import type { Setting } from '../view/setting.ts';
import { type Advisory, advisoryOf } from './advisory.ts';
import { csafDocument } from './csaf/csaf.ts';
import { cveDraft, hasCveDraft } from './cve.ts';
import { hasOsv, osvRecord } from './osv.ts';
import { csafName, csafPath, cveFile, hashNames, osvFile, signatureName, whiteFolder } from './places.ts';

/** The files, none where the ticket has no advisory; `setting` is that of the desk's own language. */
export function advisoryFiles(setting: Setting, ticket: VisibleTicket): MachineFile[] {
  const advisory = advisoryOf(ticket);
  if (advisory === null) return [];
  const path = `${whiteFolder}${csafPath(advisory)}`;
  let made: string | undefined;
  const text = () => {
    made ??= jsonText(csafDocument(setting, advisory));
    return made;
  };
  const { signer } = setting;
  const proofs: MachineFile[] = signer
    ? [
        ...hashNames.map((name): MachineFile => [`${path}.${name}`, () => hashLine(text(), advisory, name)]),
        [`${path}.${signatureName}`, () => signer.sign(text(), epoch(advisory.changedAt))],
      ]
    : [];
  const osv = jsonFile(osvFile(ticket.number), () => osvRecord(setting, advisory));
  const cve = jsonFile(cveFile(ticket.number), () => cveDraft(setting, advisory));
  return [
    [path, text],
    ...proofs,
    ...(hasOsv(advisory) ? [osv] : []),
    ...(hasCveDraft(advisory) ? [cve] : []),
  ];
}

/** The hash of a text and the name of its file, as `sha256sum --check` reads them; CSAF 2.0 section 7.1.18. */
async function hashLine(text: string, advisory: Advisory, name: (typeof hashNames)[number]): Promise<string> {
  const algorithm = name.replace('sha', 'SHA-');
  const hash = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
  return `${hash.toHex()}  ${csafName(advisory)}\n`;
}
