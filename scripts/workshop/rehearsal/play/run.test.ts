// What a rehearsed run knows is what the workflows ask for.
import { expect, test } from 'vitest';
import { repositoryText, workflowPaths } from '../../hygiene/files.ts';
import { secrets } from './run.ts';

test('every secret that a workflow names is known, and no other', () => {
  const texts = workflowPaths.map(repositoryText).join('\n');
  const named = [...texts.matchAll(/\bsecrets\.(\w+)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(Object.keys(secrets)));
});
