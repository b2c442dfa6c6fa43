// The expressions of workflows, as far as ours use them. A name that nobody put into the context is an error and never
// empty, so that a rehearsal cannot pass over a mistyped one.

export type Known = string | boolean | null | { readonly [name: string]: Known };
export type Context = Readonly<Record<string, Known>>;

/** How the job stands, for `success()` and the like. */
export type Standing = 'success' | 'failure' | 'cancelled';

interface Place {
  context: Context;
  standing: Standing;
}

type Thunk = () => Known;

/** The value of an expression, without its braces. @throws Error for what is no expression, and for unknown names */
export function evaluated(text: string, context: Context, standing: Standing = 'success'): Known {
  const tokens = tokensOf(text);
  const value = anyOf(tokens, { context, standing })();
  if (tokens.length > 0) throw new Error(`the expression ${text} goes on where it should end`);
  return value;
}

/** A text with each `${{ … }}` in it replaced by its value. */
export function filledIn(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, inside: string) => shown(evaluated(inside, context)));
}

/** Whether a job or a step runs; without a function of its own it only does after success. */
export function isMet(condition: string | null, context: Context, standing: Standing): boolean {
  const [, text = 'success()'] = /^\s*(?:\$\{\{)?(.*?)(?:\}\})?\s*$/s.exec(condition ?? 'success()') ?? [];
  const isOwn = /\b(?:success|failure|cancelled|always)\(\)/.test(text);
  return isTrue(evaluated(isOwn ? text : `success() && (${text})`, context, standing));
}

function tokensOf(text: string): string[] {
  const tokens = text.match(/\|\||&&|[=!]=|[!()]|'(?:[^']|'')*'|[A-Za-z_][\w-]*(?:\.[\w-]+)*|\S/g);
  return tokens ?? [];
}

function anyOf(tokens: string[], place: Place): Thunk {
  let left = allOf(tokens, place);
  while (taken(tokens, '||')) left = chosen(left, allOf(tokens, place), (value) => isTrue(value));
  return left;
}

function allOf(tokens: string[], place: Place): Thunk {
  let left = compared(tokens, place);
  while (taken(tokens, '&&')) left = chosen(left, compared(tokens, place), (value) => !isTrue(value));
  return left;
}

// The other side is not even looked at where the first one decides.
function chosen(one: Thunk, other: Thunk, isEnough: (value: Known) => boolean): Thunk {
  return () => {
    const value = one();
    return isEnough(value) ? value : other();
  };
}

function compared(tokens: string[], place: Place): Thunk {
  const left = single(tokens, place);
  const sign = ['==', '!='].find((one) => taken(tokens, one));
  if (sign === undefined) return left;
  const right = single(tokens, place);
  return () => isSame(left(), right()) === (sign === '==');
}

function single(tokens: string[], place: Place): Thunk {
  const token = tokens.shift() ?? '';
  if (token === '!') {
    const inside = single(tokens, place);
    return () => !isTrue(inside());
  }
  if (token === '(') {
    const inside = anyOf(tokens, place);
    if (!taken(tokens, ')')) throw new Error('a parenthesis stays open');
    return inside;
  }
  if (token.startsWith("'")) return () => token.slice(1, -1).replaceAll("''", "'");
  if (taken(tokens, '(')) return called(token, tokens, place.standing);
  if (token in literals) return () => literals[token] ?? null;
  if (!/^[A-Za-z_]/.test(token)) throw new Error(`${token || 'an end'} in an expression is not understood`);
  return () => named(token, place.context);
}

const literals: Readonly<Record<string, Known>> = { true: true, false: false, null: null };

function called(name: string, tokens: string[], standing: Standing): Thunk {
  const answers: Readonly<Record<string, boolean>> = {
    ...{ always: true, success: standing === 'success' },
    ...{ failure: standing === 'failure', cancelled: standing === 'cancelled' },
  };
  const answer = answers[name];
  if (answer === undefined || !taken(tokens, ')')) throw new Error(`${name}() is not understood`);
  return () => answer;
}

function named(path: string, context: Context): Known {
  let value: Known = context;
  for (const name of path.split('.')) {
    if (value === null) return null;
    if (typeof value !== 'object' || !Object.hasOwn(value, name)) throw new Error(`nobody knows ${path}`);
    value = value[name] ?? null;
  }
  return value;
}

function taken(tokens: string[], token: string): boolean {
  if (tokens[0] !== token) return false;
  tokens.shift();
  return true;
}

// GitHub compares text without its case; what is empty is the same as nothing.
function isSame(one: Known, other: Known): boolean {
  return shown(one).toLowerCase() === shown(other).toLowerCase();
}

function isTrue(value: Known): boolean {
  return value !== null && value !== false && value !== '';
}

function shown(value: Known): string {
  if (typeof value === 'object' && value !== null) throw new Error('an object is no text');
  return value === null ? '' : String(value);
}
