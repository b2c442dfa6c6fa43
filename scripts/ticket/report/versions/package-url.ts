// Package URLs (purl), such as `pkg:npm/%40contoso/waf`: the package that OSV knows by one.

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

// A distribution names a package alone; its own name stands in the ecosystem.
const ofDistribution = new Set(['apk', 'deb', 'rpm']);

/** The ecosystems of OSV, each of which may be followed by a colon and a release. */
export const osvEcosystems: readonly string[] = [
  ...['AlmaLinux', 'Alpaquita', 'Alpine', 'Android', 'Azure Linux', 'BellSoft Hardened Containers'],
  ...['Bioconductor', 'Bitnami', 'Chainguard', 'CleanStart', 'ConanCenter', 'CRAN', 'crates.io', 'Debian'],
  ...['Docker Hardened Images', 'Echo', 'FreeBSD', 'GHC', 'GitHub Actions', 'Go', 'Hackage', 'Hex', 'Julia'],
  ...['Kubernetes', 'Linux', 'Mageia', 'Maven', 'MinimOS', 'npm', 'NuGet', 'opam', 'openEuler', 'openSUSE'],
  ...['OSS-Fuzz', 'Packagist', 'Photon OS', 'Pub', 'PyPI', 'Red Hat', 'Rocky Linux', 'Root', 'RubyGems'],
  ...['SUSE', 'SwiftURL', 'TuxCare', 'Ubuntu', 'VSCode', 'Wolfi'],
];

const form = /^pkg:([a-z][a-z0-9.+-]*)\/((?:[\w.~%-]+\/)*[\w.~%-]+)$/;

/** Whether a text is a purl that names a package, and no version, qualifier or part of it. */
export function isPackageUrl(text: string): boolean {
  const [, , path = '%'] = form.exec(text) ?? [];
  return path.split('/').every((step) => decoded(step) !== null);
}

/**
 * The package, null where the text is no purl or names more than a package, or where nothing tells its ecosystem: neither
 * the purl nor what is said beside it.
 */
export function packageOf(text: string, ecosystem = ''): Package | null {
  const [purl, type = '', path = ''] = form.exec(text) ?? [];
  const [own, joint = '/'] = ecosystems.get(type) ?? [];
  const named = ecosystem === '' ? own : ecosystem;
  const names = path.split('/').map(decoded);
  if (purl === undefined || named === undefined || names.includes(null)) return null;
  const name = ofDistribution.has(type) ? names.at(-1) : names.join(joint);
  return { ecosystem: named, name: name ?? '', purl };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
