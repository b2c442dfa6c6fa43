// Whether this is the template itself or a desk made from it: only the template is held to its README.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationPath, readConfiguration } from '../../ticket/desk/configuration.ts';
import { exampleKeys } from '../../ticket/desk/example-desk.ts';

const { content } = readConfiguration(readFileSync(join(import.meta.dirname, '../../..', configurationPath)));

export const isTemplate = content !== null && exampleKeys(content).length > 0;
