// A valid submission in which one part is written in another way, and what a reader must make of it.

/** `meant` is the part of the report as it is read, with the codes of the notes; `refused` is the code of the one problem. */
export interface Spelling {
  written: string;
  meant?: object;
  notes?: readonly string[];
  refused?: string;
}

const parts: Readonly<Record<string, string>> = {
  category: 'category: security_incident',
  disclosure: 'disclosure: public',
  publisher: 'publisher: Contoso',
  offers: 'offers:\n  - id: contoso-waf',
  title: 'title: Crafted header passes the firewall',
  description: 'description: |\n  A request with two colons is let through.',
  remediation: 'remediation:\n  status: none_available',
  customer_message: 'customer_message:\n  wanted: false',
};

/** The submission with this part, which begins with its key, in the place of its own. */
export function submissionWith(written: string): string {
  const key = /[a-z_]+/.exec(written.toLowerCase())?.[0] ?? '';
  const own = Object.entries({ ...parts, [key]: written }).map(([, part]) => part);
  return `report:\n${own.join('\n').replaceAll(/^(?!$)/gm, '  ')}\n`;
}

/** Spellings of one part that are all read as the same. */
export function alike(meant: object, notes: readonly string[], written: readonly string[]): Spelling[] {
  return written.map((one) => ({ written: one, meant, notes }));
}

/** Spellings that are refused with the same one problem. */
export function refused(code: string, written: readonly string[]): Spelling[] {
  return written.map((one) => ({ written: one, refused: code }));
}
