// GitHub's words for what its schema refuses, and the shape it gives to errors.
import type { GraphQLError } from 'graphql';

export interface ShownError {
  type?: string;
  path?: readonly (string | number)[];
  extensions?: Readonly<Record<string, unknown>>;
  locations?: readonly { line: number; column: number }[];
  message: string;
}

type Words = (found: RegExpExecArray) => { message: string; extensions: Record<string, unknown> };

const translations: readonly (readonly [RegExp, Words])[] = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"/,
    ([, fieldName, typeName]) => ({
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
      extensions: { code: 'undefinedField', typeName, fieldName },
    }),
  ],
  [
    /^Unknown argument "(\w+)" on field "\w+\.(\w+)"/,
    ([, argumentName, name]) => ({
      message: `Field '${name}' doesn't accept argument '${argumentName}'`,
      extensions: { code: 'argumentNotAccepted', name, typeName: 'Field', argumentName },
    }),
  ],
  [
    /^Argument "\w+\.(\w+)\((\w+):\)" of type .* is required/,
    ([, name, argument]) => ({
      message: `Field '${name}' is missing required arguments: ${argument}`,
      extensions: { code: 'missingRequiredArguments', className: 'Field', name, arguments: argument },
    }),
  ],
  [
    /^Field "(\w+)" of type "(.*)" must have a selection/,
    ([, nodeName, typeName]) => ({
      message: `Field must have selections (field '${nodeName}' returns ${typeName} but has no selections.)`,
      extensions: { code: 'selectionMismatch', nodeName: `field '${nodeName}'`, typeName },
    }),
  ],
  [
    /^Variable "\$(\w+)" is never used/,
    ([, variableName]) => ({
      message: `Variable $${variableName} is declared but not used`,
      extensions: { code: 'variableNotUsed', variableName },
    }),
  ],
  [
    /^Variable "\$(\w+)" is not defined/,
    ([, variableName]) => ({
      message: `Variable $${variableName} is used but not declared`,
      extensions: { code: 'variableNotDefined', variableName },
    }),
  ],
  [
    /^Variable "\$(\w+)" has invalid value(?: at \.([\w.[\]]+))?: (.*)$/s,
    ([, name, path, explanation]) => ({
      message: `Variable $${name} was provided invalid value${path ? ` for ${path}` : ''} (${explanation})`,
      extensions: { problems: [{ path: path?.split('.') ?? [], explanation }] },
    }),
  ],
];

/** What the schema refuses before anything runs. */
export function refusedBySchema(error: GraphQLError): ShownError {
  const locations = error.locations ?? [];
  for (const [pattern, words] of translations) {
    const found = pattern.exec(error.message);
    if (found !== null) return { path: [], ...words(found), locations };
  }
  return { path: [], locations, message: error.message };
}

/** What went wrong while the query ran. */
export function refusedInRun(error: GraphQLError): ShownError {
  const { refusal } = error.extensions;
  return {
    ...(typeof refusal === 'string' ? { type: refusal } : {}),
    ...{ path: error.path ?? [], locations: error.locations ?? [], message: error.message },
  };
}
