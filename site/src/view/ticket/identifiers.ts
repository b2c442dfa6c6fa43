// Where the public lists explain the identifiers of a report. What is checked to be one needs no encoding in an address.
import { weaknesses } from '../../advisories/weaknesses.ts';

export interface ListedLink {
  text: string;
  address: string;
}

export function cveLink(id: string): ListedLink {
  return { text: id, address: `https://www.cve.org/CVERecord?id=${id}` };
}

/** With the name of the weakness, where the list has it. */
export function cweLink(id: string): ListedLink {
  const [known] = weaknesses([id]);
  const text = known ? `${id}: ${known.name}` : id;
  return { text, address: `https://cwe.mitre.org/data/definitions/${id.replace('CWE-', '')}.html` };
}

/** The vector in the calculator of those who keep the standard. */
export function calculatorAddress(version: string, vector: string): string {
  return `https://www.first.org/cvss/calculator/${version}#${vector}`;
}
