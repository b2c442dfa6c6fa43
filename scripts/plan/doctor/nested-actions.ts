// What the actions that the workflows use take for themselves: GitHub holds that to the same policy.

interface KnownAction {
  /** `owner/name@version`, as the workflows pin it. */
  action: string;
  /** What its own `action.yml` uses at that version. */
  uses: readonly string[];
}

/** Every action of others in the workflows. A new version may use something else: look into its `action.yml`. */
export const knownActions: readonly KnownAction[] = [
  { action: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', uses: [] },
  { action: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', uses: [] },
  {
    action: 'actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9',
    uses: ['actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f'],
  },
  { action: 'actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128', uses: [] },
];

/** These actions and all that they take for themselves, as far as the desk knows: of another version, what the known one takes. */
export function withNested(actions: readonly string[]): string[] {
  const all = new Set(actions);
  for (const action of all)
    for (const known of knownActions)
      if (nameOf(known.action) === nameOf(action)) for (const one of known.uses) all.add(one);
  return [...all];
}

function nameOf(action: string): string {
  return (action.split('@')[0] ?? '').toLowerCase();
}
