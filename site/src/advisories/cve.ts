// A draft of a CVE record for a CNA to take: the CNA container of the CVE Record Format 5.1, without what only a CNA knows.
import type { Report } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import type { Setting } from '../view/setting.ts';
import type { Advisory } from './advisory.ts';
import { cveVersions } from './cve-versions.ts';
import { languageOf, pageOf, wordsOf } from './language.ts';
import { referenceAddresses } from './references.ts';
import { remediationText } from './remediation.ts';
import { baseScore, scoreData } from './scores.ts';
import { weaknesses } from './weaknesses.ts';

/**
 * There is no draft of what is no vulnerability or is not confirmed by the desk, nor where several CVE identifiers stand:
 * a record tells of one vulnerability, and the report does not say which words belong to which.
 */
export function hasCveDraft({ report, stands, isConfirmed }: Advisory): boolean {
  const isOne = (report.cve?.length ?? 0) < 2;
  return report.category === 'vulnerability' && stands && isConfirmed && isOne;
}

/**
 * What the CVE Services take as the body of a record: `{cnaContainer}`. The identifier of the CNA, `providerMetadata`, is
 * theirs to add.
 */
export function cveDraft(setting: Setting, advisory: Advisory) {
  const { report } = advisory;
  const wording = wordsOf(setting, advisory).advisory;
  const lang = languageOf(setting, advisory);
  const isExploited = report.actively_exploited === true;
  return {
    cnaContainer: {
      title: report.title,
      datePublic: advisory.publishedAt,
      descriptions: descriptions(setting, advisory),
      affected: report.offers.map((offer) => affected(report.publisher, offer)),
      ...problemTypes(report),
      ...metrics(report),
      ...remedy(setting, advisory),
      ...(isExploited && { exploits: [{ lang, value: wording.exploited }] }),
      references: references(setting, advisory),
      ...(report.credits && { credits: report.credits.map((value) => ({ lang, value, type: 'finder' })) }),
      source: { advisory: advisory.ticket.number, discovery: 'UNKNOWN' },
    },
  };
}

// The limits of the format, and of CNAs, to every text.
const longest = 4096;
const shortest = 10;

function shortened(text: string): string {
  const plain = text.replaceAll('\u0085', '\n').trim();
  return plain.length <= longest
    ? plain
    : `${[...plain]
        .slice(0, longest / 2)
        .join('')
        .trim()} …`;
}

// A record needs one description in English, whatever the language of the report.
function descriptions(setting: Setting, advisory: Advisory) {
  const { title, description, impact, offers, publisher } = advisory.report;
  const lang = languageOf(setting, advisory);
  const said = [description, impact ?? ''].join('\n\n').trim();
  const value = shortened([...versionsInWords(setting, advisory), said].join('\n\n'));
  const full = { lang, value: value.length < shortest ? `${title.trim()}: ${value}` : value };
  if (lang === 'en') return [full];
  const names = offers.map(({ id }) => id).join(', ');
  const english = words('en').advisory.inShort(names, publisher, pageOf(setting, advisory));
  return [{ lang: 'en', value: shortened(english) }, full];
}

function versionsInWords(setting: Setting, advisory: Advisory): string[] {
  const { versionsInWords: sentence } = wordsOf(setting, advisory).advisory;
  return advisory.report.offers.flatMap(({ id, versions }) =>
    versions === undefined || cveVersions(versions) !== null ? [] : sentence(id, versions),
  );
}

// Versions that only a person can read stand in the description.
function affected(vendor: string, { id, versions }: Report['offers'][number]) {
  return { vendor, product: id, ...(cveVersions(versions) ?? { defaultStatus: 'unknown' }) };
}

function problemTypes({ cwe }: Report) {
  const known = weaknesses(cwe);
  if (known.length === 0) return {};
  return {
    problemTypes: known.map(({ id, name }) => ({
      descriptions: [{ lang: 'en', type: 'CWE', cweId: id, description: `${id} ${name}` }],
    })),
  };
}

function metrics({ cvss }: Report) {
  if (!cvss) return {};
  return {
    metrics: cvss.map(baseScore).map((score) => ({
      format: 'CVSS',
      [`cvssV${score.version.replace('.', '_')}`]: scoreData(score),
    })),
  };
}

const remedies: Readonly<Partial<Record<Report['remediation']['status'], string>>> = {
  vendor_fix: 'solutions',
  mitigation: 'workarounds',
  workaround: 'workarounds',
};

function remedy(setting: Setting, advisory: Advisory) {
  const kind = remedies[advisory.report.remediation.status];
  if (kind === undefined) return {};
  const value = shortened(remediationText(setting, advisory));
  return { [kind]: [{ lang: languageOf(setting, advisory), value }] };
}

// The record itself is no reference of its own.
function references(setting: Setting, advisory: Advisory) {
  const { cve = [] } = advisory.report;
  const page = pageOf(setting, advisory);
  const self = cve.map((id) => `https://www.cve.org/CVERecord?id=${id}`);
  const others = referenceAddresses(advisory.report).filter((url) => url !== page && !self.includes(url));
  return [{ url: page, tags: ['third-party-advisory'] }, ...others.map((url) => ({ url }))];
}
