// Offers that are named by a package URL (purl), `pkg:npm/%40contoso/waf`: the package that OSV knows them as.

export interface Package {
  ecosystem: string;
  name: string;
  purl: string;
}

// How each ecosystem of OSV joins the parts of a name; those of which a purl tells less than OSV wants are left out.
const ecosystems = new Map<string, readonly [string, string]>(
  Object.entries({
    cargo: ['crates.io', '/'],
    composer: ['Packagist', '/'],
    conan: ['ConanCenter', '/'],
    cran: ['CRAN', '/'],
    gem: ['RubyGems', '/'],
    githubactions: ['GitHub Actions', '/'],
    golang: ['Go', '/'],
    hackage: ['Hackage', '/'],
    hex: ['Hex', '/'],
    maven: ['Maven', ':'],
    npm: ['npm', '/'],
    nuget: ['NuGet', '/'],
    pub: ['Pub', '/'],
    pypi: ['PyPI', '/'],
    'vscode-extension': ['VSCode', '.'],
  }),
);

const form = /^pkg:([a-z][a-z-]*)\/((?:[\w.~%-]+\/)*[\w.~%-]+)$/;

/** The package, null where the identifier is no purl of a known ecosystem, or names more than a package. */
export function packageOf(offer: string): Package | null {
  const [purl, type = '', path = ''] = form.exec(offer) ?? [];
  const [ecosystem, joint] = ecosystems.get(type) ?? [];
  if (purl === undefined || ecosystem === undefined || joint === undefined) return null;
  const names = path.split('/').map(decoded);
  return names.includes(null) ? null : { ecosystem, name: names.join(joint), purl };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
