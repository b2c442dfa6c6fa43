// What there is of one advisory. A build writes it as files; while the desk is served, endpoints answer with the same.
import { jsonText } from '../feeds/json-text.ts';
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';
import { csafText, type HashName, hashes, hashLine } from './csaf-file.ts';
import { cveDraft, hasCveDraft } from './cve.ts';
import { hasOsv, osvRecord } from './osv.ts';
import { csafPath, cveFile, osvFile, whiteFolder } from './places.ts';

/** The files, each by its path below the site; `setting` is that of the desk's own language. */
export async function advisoryFiles(setting: Setting, advisory: Advisory): Promise<[string, string][]> {
  const { number } = advisory.ticket;
  const path = `${whiteFolder}${csafPath(advisory)}`;
  const text = csafText(setting, advisory);
  const names = Object.keys(hashes) as HashName[];
  const lines = names.map(
    async (name): Promise<[string, string]> => [`${path}.${name}`, await hashLine(text, advisory, name)],
  );
  return [
    [path, text],
    ...(await Promise.all(lines)),
    ...optional(hasOsv(advisory), osvFile(number), () => osvRecord(setting, advisory)),
    ...optional(hasCveDraft(advisory), cveFile(number), () => cveDraft(setting, advisory)),
  ];
}

function optional(isThere: boolean, path: string, data: () => unknown): [string, string][] {
  return isThere ? [[path, jsonText(data())]] : [];
}
