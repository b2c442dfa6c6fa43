// Bytes out of Git through the API: records at their paths, and the one file of a submission.

import type { SubmittedFile } from '../../plan/pull-request/pull-facts.ts';
import { problem } from '../../ticket/problem.ts';
import { sealedLimit, submissionLimit } from '../../ticket/yaml/bounded-text.ts';
import { blobId } from '../blob.ts';
import type { Client } from './client.ts';
import { objectsDocument, submittedDocument } from './documents.ts';
import { isRefusal, isTooHeavy } from './errors.ts';
import type { Question } from './query.ts';
import type { WireEntry, WireObject } from './wire.ts';

/** As many objects as one request may ask for. */
export const mostObjects = 500;
/** Files of strangers may be large, so that fewer of them go into one answer. */
const mostFiles = 50;
/** Objects have no pages; but a lone one that is too heavy is asked for without its text, and its bytes come over REST. */
const withText = 2;

/** The bytes at some expressions such as `<commit>:<path>`; null where nothing is, or no file. */
export async function bytesAt(
  client: Client,
  expressions: readonly string[],
): Promise<(Uint8Array | null)[]> {
  const { owner, repository: name } = client;
  const found: (Uint8Array | null)[] = [];
  const parts = await client.read<string, { repository: Record<string, WireObject | null> }>({
    ...{ items: expressions, most: mostObjects, page: withText },
    ask: (piece, page) => ({
      document: objectsDocument(piece.length, page === withText),
      variables: { owner, name, ...numbered('o', piece) },
    }),
  });
  for (const part of parts) {
    if (part.kind === 'hidden') throw part.cause;
    found.push(...(await bytesOfAll(client, part.items.length, part.data.repository)));
  }
  return found;
}

/** The bytes of the objects `o0`, `o1` and so on of an answer. */
export async function bytesOfAll(
  client: Client,
  count: number,
  objects: Readonly<Record<string, WireObject | null>>,
): Promise<(Uint8Array | null)[]> {
  const found: (Uint8Array | null)[] = [];
  for (let place = 0; place < count; place += 1) {
    const object = objects[`o${place}`];
    found.push(object?.__typename === 'Blob' ? await bytesOf(client, object) : null);
  }
  return found;
}

/** Variables by a letter and the place in the list. */
export function numbered(letter: string, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, place) => [`${letter}${place}`, value]));
}

// GraphQL gives text, not bytes. Where the text has the very id of the blob it is the bytes; where it has not (another
// encoding, a byte order mark, cut off) they are fetched.
async function bytesOf(client: Client, { oid, text }: WireObject): Promise<Uint8Array> {
  const bytes = text === null || text === undefined ? null : new TextEncoder().encode(text);
  const algorithm = oid.length === 64 ? 'sha256' : 'sha1';
  return bytes !== null && blobId(bytes, algorithm) === oid ? bytes : rawBytes(client, oid);
}

async function rawBytes({ rest, owner, repository: repo }: Client, oid: string): Promise<Uint8Array> {
  const { data } = await rest.git.getBlob({ owner, repo, file_sha: oid });
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}

/** Where the file of a submission lies: the head commit and the path. */
export interface Place {
  head: string;
  path: string;
}

/** The files of some submissions, each with its bytes or with what is wrong with it; `hidden` where GitHub does not show it. */
export async function submittedFiles(
  client: Client,
  places: readonly Place[],
): Promise<(SubmittedFile | 'hidden')[]> {
  const { owner, repository: name } = client;
  const found: (SubmittedFile | 'hidden')[] = [];
  const parts = await client.read<Place, Answered>({
    ...{ items: places, most: mostFiles, page: withText },
    ask: (piece, page) => submittedQuestion({ owner, name }, piece, page),
  });
  for (const part of parts) {
    if (part.kind === 'hidden') found.push('hidden');
    else
      for (const [place, { path }] of part.items.entries())
        found.push(await shownFile(client, path, part.data.repository[`f${place}`]?.file ?? null));
  }
  return found;
}

interface Answered {
  repository: Record<string, { file?: WireEntry | null } | null>;
}

function submittedQuestion(
  repository: { owner: string; name: string },
  piece: readonly Place[],
  page: number,
): Question {
  return {
    document: submittedDocument(piece.length, page === withText),
    variables: { ...repository, ...numbered('c', piece.map(headOf)), ...numbered('p', piece.map(pathOf)) },
  };
}

const headOf = ({ head }: Place) => head;
const pathOf = ({ path }: Place) => path;

// One file of a stranger's whose bytes cannot be had keeps no other waiting.
async function shownFile(client: Client, path: string, entry: WireEntry | null) {
  try {
    return await fileOf(client, path, entry);
  } catch (error) {
    if (isRefusal(error) || isTooHeavy(error)) return 'hidden' as const;
    throw error;
  }
}

const link = 0o120000;

async function fileOf(client: Client, path: string, entry: WireEntry | null): Promise<SubmittedFile> {
  if (entry === null) return { path, problem: problem('file-missing', {}, path) };
  if (entry.mode === link) return { path, problem: problem('not-a-file', { found: 'link' }, path) };
  if (entry.type !== 'blob' || entry.object?.__typename !== 'Blob')
    return { path, problem: problem('not-a-file', { found: kinds[entry.type] ?? 'other' }, path) };
  const { oid, byteSize = entry.size } = entry.object;
  if (byteSize > sealedLimit)
    return {
      ...{ path, problem: problem('too-large', { bytes: byteSize, limit: submissionLimit }, path) },
      start: startOf(entry.object),
    };
  return { path, blob: oid, bytes: await bytesOf(client, entry.object), problem: null };
}

/** As many further files as one run looks at, all in one request. */
export const mostOthers = 40;

/** The beginnings of some files; nothing where there is no file, or where GitHub does not show it as text at once. */
export async function beginnings(client: Client, places: readonly Place[]): Promise<(Uint8Array | null)[]> {
  const { owner, repository: name } = client;
  const found: (Uint8Array | null)[] = [];
  let encoded = 0;
  const parts = await client.read<Place, Answered>({
    ...{ items: places, most: mostOthers, page: withText },
    ask: (piece, page) => submittedQuestion({ owner, name }, piece, page),
  });
  for (const part of parts)
    for (const place of part.items.keys()) {
      const entry = part.kind === 'answered' ? part.data.repository[`f${place}`]?.file : null;
      const object = entry?.mode === link ? null : (entry?.object ?? null);
      encoded += object && isEncoded(object) ? 1 : 0;
      found.push(object && (await beginningOf(client, object, encoded <= mostEncoded)));
    }
  return found;
}

// Text in another encoding is binary to GitHub. A small file of that kind is worth a request, since reports are small.
async function beginningOf(client: Client, object: WireObject, mayAsk: boolean): Promise<Uint8Array | null> {
  if (!isEncoded(object)) return startOf(object);
  if (!mayAsk) return null;
  try {
    return await rawBytes(client, object.oid);
  } catch (error) {
    if (isRefusal(error) || isTooHeavy(error)) return null;
    throw error;
  }
}

/** So many files in other encodings are read in one run. */
const mostEncoded = 5;

function isEncoded({ isBinary, byteSize = 0 }: WireObject): boolean {
  return isBinary === true && byteSize <= 2 * submissionLimit;
}

// GitHub cuts the text of a large file off, and what is looked at is the beginning in any case.
function startOf({ text }: WireObject): Uint8Array {
  return new TextEncoder().encode((text ?? '').slice(0, submissionLimit));
}

const kinds: Readonly<Record<string, string>> = { tree: 'folder' };
