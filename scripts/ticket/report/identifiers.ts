// CVE and CWE identifiers: what is well formed, and the well formed spelling of what people type.

// Nobody writes more than a few separators, and a small bound keeps the match short on any input.
const separators = String.raw`[\p{Dash}_:\s]{0,3}`;
const looseCve = new RegExp(String.raw`^CVE${separators}(\d{4})[\p{Dash}_\s]{1,3}(\d{4,19})$`, 'u');
const looseCwe = new RegExp(String.raw`^(?:CWE${separators})?0{0,4}([1-9]\d{0,4})$`, 'u');

// The year of the first identifiers is 1999. Four digits may begin with zeros, five or more may not
// (MITRE, "Technical Guidance for Handling the New CVE ID Syntax"); 19 is the limit of the CVE Record Format.
const strictCve = /^CVE-(1999|[2-9]\d{3})-(?:\d{4}|[1-9]\d{4,18})$/;

// The CVE Record Format: `^CWE-[1-9][0-9]*$`, at most nine characters.
const strictCwe = /^CWE-[1-9]\d{0,4}$/;

/** Whether the text is a CVE identifier, exactly as CVE writes it: `CVE-2021-44228`. */
export function isCve(text: string): boolean {
  return strictCve.test(text);
}

/** The year in a CVE identifier, or undefined when the text is not one. */
export function cveYear(text: string): number | undefined {
  const year = strictCve.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}

/**
 * The CVE identifier that was surely meant: `cve 2021 44228`, `CVE_2021_44228`, `CVE: 2021-44228`, any dash.
 * A text that gives no well formed identifier is returned unchanged.
 */
export function normalisedCve(text: string): string {
  const [, year, sequence] = looseCve.exec(text.trim().toUpperCase()) ?? [];
  const identifier = `CVE-${year}-${sequence}`;
  return isCve(identifier) ? identifier : text;
}

/** Whether the text is a CWE identifier, exactly as CWE writes it: `CWE-79`. */
export function isCwe(text: string): boolean {
  return strictCwe.test(text);
}

/**
 * The CWE identifier that was surely meant: `79`, `cwe79`, `cwe-079`, any dash. A text that gives no well
 * formed identifier is returned unchanged.
 */
export function normalisedCwe(text: string): string {
  const [, number] = looseCwe.exec(text.trim().toUpperCase()) ?? [];
  return number === undefined ? text : `CWE-${number}`;
}
