// Logins: how one is written, and when two are the same. They have no case on GitHub, so they have none here.

// GitHub has had other rules than today's: there are accounts with a dash at either end or two in a row, those of an
// enterprise end in `_` and its short code, and those of apps in `[bot]`.
const form = /^[A-Za-z0-9-][A-Za-z0-9_-]{0,63}(?:\[bot\])?$/;

export function isLogin(text: string): boolean {
  return form.test(text);
}

export function isSameLogin(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A person by the login that people read, and by the id of the account where the forge has one. */
export interface Person {
  login: string;
  id?: string | undefined;
}

/** Whether two are one person. A login may be changed, and taken by another: where both have an id, that decides. */
export function isSamePerson(one: Person, other: Person): boolean {
  return one.id !== undefined && other.id !== undefined
    ? one.id === other.id
    : isSameLogin(one.login, other.login);
}

/** Whether a login stands in a list of them. */
export function isNamed(login: string, logins: readonly string[]): boolean {
  return logins.some((one) => isSameLogin(one, login));
}
