// Objects of a repository by their ids, one after the other, from one Git that stays there for all of them.
import { spawn } from 'node:child_process';

export interface ObjectReader {
  /** The content of a blob or a commit. @throws Error where there is none */
  read(id: string): Promise<Uint8Array>;
  close(): void;
}

interface Waiting {
  give: (content: Uint8Array) => void;
  fail: (error: Error) => void;
}

export function objectReader(root: string): ObjectReader {
  const git = spawn('git', ['-C', root, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting: Waiting[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  git.stdout.on('data', (piece: Buffer) => {
    bytes = bytes.length === 0 ? piece : Buffer.concat([bytes, piece]);
    for (let one = answerIn(bytes); one !== null; one = answerIn(bytes)) {
      bytes = bytes.subarray(one.length);
      const next = waiting.shift();
      if (one.content) next?.give(one.content);
      else next?.fail(new Error(`no such object: ${one.head}`));
    }
  });
  git.once('close', () => {
    for (const { fail } of waiting) fail(new Error('Git has ended'));
  });
  return {
    read: (id) =>
      new Promise((give, fail) => {
        waiting.push({ give, fail });
        git.stdin.write(`${id}\n`);
      }),
    close: () => git.stdin.end(),
  };
}

interface Answer {
  head: string;
  content: Uint8Array | null;
  /** Of the whole answer. */
  length: number;
}

// `<id> <kind> <size>` LF content LF, or `<id> missing` LF; null as long as some of it is on its way.
function answerIn(bytes: Buffer): Answer | null {
  const end = bytes.indexOf(10);
  if (end < 0) return null;
  const head = bytes.toString('latin1', 0, end);
  const size = / (\d+)$/.exec(head)?.[1];
  if (size === undefined) return { head, content: null, length: end + 1 };
  const length = end + 1 + Number(size) + 1;
  return bytes.length < length ? null : { head, content: bytes.subarray(end + 1, length - 1), length };
}
