// The parts of the CSAF validator that our tests use; it brings no types that TypeScript finds.
declare module '@secvisogram/csaf-validator-lib/mandatoryTests.js' {
  const tests: Record<string, unknown>;
  export = tests;
}

declare module '@secvisogram/csaf-validator-lib/schemaTests.js' {
  export const csaf_2_0_strict: unknown;
}

declare module '@secvisogram/csaf-validator-lib/validate.js' {
  export default function validate(tests: readonly unknown[], document: unknown): Promise<unknown>;
}
