// The benches of the desk: a new one is one more entry here.
import { audit } from './audit.ts';
import type { Bench } from './bench.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { github } from './github.ts';
import { hostile } from './hostile.ts';
import { intake } from './intake.ts';
import { site } from './site.ts';

export const benches: readonly Bench[] = [check, changes, audit, intake, github, site, hostile];
