// A reader of YAML that shares no code with ours: js-yaml, which comes with Astro.
import { createRequire } from 'node:module';

interface JsYaml {
  load(text: string, options: { schema: unknown }): unknown;
  CORE_SCHEMA: unknown;
}

const astro = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
const { load, CORE_SCHEMA } = astro('js-yaml') as JsYaml;

/** The value of a text, by the rules of YAML 1.2 as another author read them; null where it takes no such text. */
export function otherReading(text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch {
    return null;
  }
}
