// The mutations that the rehearsal performs.
import type { Fields } from '../field.ts';
import { createCommitOnBranch } from './commit.ts';
import * as pull from './pull.ts';
import * as talk from './talk.ts';

export const mutationFields: Fields<unknown> = { createCommitOnBranch, ...pull, ...talk };
