// A workflow or a composite action as it was written: its parts, with the line and the comment of each.
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';

/** A value with what was written behind it on its line. */
export interface Written {
  /** As plain data. */
  value: unknown;
  /** From 1. */
  line: number;
  /** Without the number sign; empty where there is none. */
  comment: string;
}

type Keys = ReadonlyMap<string, Written>;

export interface StepFile {
  line: number;
  keys: Keys;
  with: Keys;
}

export interface JobFile {
  id: string;
  line: number;
  keys: Keys;
  permissions: Keys;
  steps: readonly StepFile[];
}

export interface WorkflowFile {
  path: string;
  /** What is at the top: `name`, `permissions` and so on. */
  keys: Keys;
  /** What starts it, by the name of the event; nothing for a composite action. */
  events: Keys;
  /** A composite action is one job without a name. */
  jobs: readonly JobFile[];
  /** Every value of the file that is text, wherever it stands. */
  texts: readonly Written[];
}

/** @throws Error where the text is no mapping in YAML; what GitHub makes of it is for GitHub's own parser to say */
export function workflowFile(path: string, text: string): WorkflowFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const { contents, errors } = document;
  if (errors[0] || !isMap(contents)) throw new Error(`${path} is no YAML mapping`, { cause: errors[0] });
  const top: Place = { node: contents, line: (offset) => counter.linePos(offset).line };
  const [jobs, runs] = [below(top, 'jobs'), below(top, 'runs')];
  const named = [...keysOf(jobs).keys()].map((id) => job(id, below(jobs, id)));
  return {
    path,
    keys: keysOf(top),
    events: events(top),
    jobs: isMap(runs.node) ? [job('', runs)] : named,
    texts: texts(top),
  };
}

interface Place {
  node: unknown;
  line: (offset: number) => number;
}

function job(id: string, place: Place): JobFile {
  const { node: steps } = below(place, 'steps');
  return {
    id,
    line: lineOf(place),
    keys: keysOf(place),
    permissions: keysOf(below(place, 'permissions')),
    steps: isSeq(steps) ? steps.items.map((node) => step({ ...place, node })) : [],
  };
}

function step(place: Place): StepFile {
  return { line: lineOf(place), keys: keysOf(place), with: keysOf(below(place, 'with')) };
}

// One event, a list of them, or a mapping: GitHub takes all three.
function events(top: Place): Keys {
  const on = below(top, 'on');
  if (isMap(on.node)) return keysOf(on);
  const listed = isSeq(on.node) ? on.node.items : [on.node];
  return new Map(listed.filter(isScalar).map((node) => [String(node.value), written(on, node, node)]));
}

function texts(top: Place): Written[] {
  const found: Written[] = [];
  visit(top.node as YAMLMap, { Scalar: (_, node) => void found.push(written(top, node, node)) });
  return found.filter(({ value }) => typeof value === 'string');
}

function below(place: Place, key: string): Place {
  return { ...place, node: isMap(place.node) ? (place.node as YAMLMap).get(key, true) : null };
}

function keysOf(place: Place): Keys {
  const pairs = isMap(place.node) ? place.node.items : [];
  return new Map(pairs.map(({ key, value }) => [String(key), written(place, key, value)]));
}

function written(place: Place, key: unknown, node: unknown): Written {
  return { value: plain(node), line: lineOf({ ...place, node: key }), comment: comment(node).trim() };
}

function plain(node: unknown): unknown {
  return isScalar(node) ? node.value : isMap(node) || isSeq(node) ? node.toJSON() : null;
}

// What stands behind the colon of a mapping is, to the parser, a comment before its first key.
function comment(node: unknown): string {
  return (isScalar(node) ? node.comment : isMap(node) || isSeq(node) ? node.commentBefore : '') ?? '';
}

function lineOf({ node, line }: Place): number {
  return line(((isScalar(node) || isMap(node)) && node.range?.[0]) || 0);
}
