// The names of the CWE list, which CSAF and CVE want beside the identifiers.
import list from './cwe-names.json' with { type: 'json' };

const names: Readonly<Record<string, string>> = list.names;

export interface Weakness {
  id: string;
  name: string;
}

/** Those of the identifiers that the list knows, in their order. */
export function weaknesses(ids: readonly string[] = []): Weakness[] {
  return ids.flatMap((id) => {
    const name = Object.hasOwn(names, id) ? names[id] : undefined;
    return name === undefined ? [] : [{ id, name }];
  });
}
