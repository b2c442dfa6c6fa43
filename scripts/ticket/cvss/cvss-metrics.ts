// The metrics of CVSS 3.0, 3.1 and 4.0 as data: what a vector may say, and in which order.

/** A group of CVSS metrics; `temporal` is only in 3.x, `threat` and `supplemental` only in 4.0. */
type MetricGroup = 'base' | 'temporal' | 'environmental' | 'threat' | 'supplemental';

/** One metric: its abbreviation in a vector, its English name, and the values it may have. */
export type Metric = {
  readonly metric: string;
  readonly name: string;
  readonly group: MetricGroup;
  readonly mandatory: boolean;
  readonly values: readonly string[];
};

/** One version of CVSS. Where `ordered` is true, a vector in another order than `metrics` is invalid. */
export type CvssVersion = {
  readonly version: '3.0' | '3.1' | '4.0';
  readonly prefix: string;
  readonly ordered: boolean;
  readonly metrics: readonly Metric[];
};

type Row = readonly [metric: string, name: string, values: string];

function group(name: MetricGroup, rows: readonly Row[]): Metric[] {
  return rows.map(([metric, title, values]) => ({
    metric,
    name: title,
    group: name,
    mandatory: name === 'base',
    values: values.split(' '),
  }));
}

// FIRST, CVSS v3.0 Specification Document and CVSS v3.1 Specification Document, section 6, both "Table 15".
const metrics3 = [
  ...group('base', [
    ['AV', 'Attack Vector', 'N A L P'],
    ['AC', 'Attack Complexity', 'L H'],
    ['PR', 'Privileges Required', 'N L H'],
    ['UI', 'User Interaction', 'N R'],
    ['S', 'Scope', 'U C'],
    ['C', 'Confidentiality', 'H L N'],
    ['I', 'Integrity', 'H L N'],
    ['A', 'Availability', 'H L N'],
  ]),
  ...group('temporal', [
    ['E', 'Exploit Code Maturity', 'X H F P U'],
    ['RL', 'Remediation Level', 'X U W T O'],
    ['RC', 'Report Confidence', 'X C R U'],
  ]),
  ...group('environmental', [
    ['CR', 'Confidentiality Requirement', 'X H M L'],
    ['IR', 'Integrity Requirement', 'X H M L'],
    ['AR', 'Availability Requirement', 'X H M L'],
    ['MAV', 'Modified Attack Vector', 'X N A L P'],
    ['MAC', 'Modified Attack Complexity', 'X L H'],
    ['MPR', 'Modified Privileges Required', 'X N L H'],
    ['MUI', 'Modified User Interaction', 'X N R'],
    ['MS', 'Modified Scope', 'X U C'],
    ['MC', 'Modified Confidentiality', 'X N L H'],
    ['MI', 'Modified Integrity', 'X N L H'],
    ['MA', 'Modified Availability', 'X N L H'],
  ]),
];

// FIRST, CVSS v4.0 Specification Document, section 7, "Table 23", which also makes its order binding.
const metrics4 = [
  ...group('base', [
    ['AV', 'Attack Vector', 'N A L P'],
    ['AC', 'Attack Complexity', 'L H'],
    ['AT', 'Attack Requirements', 'N P'],
    ['PR', 'Privileges Required', 'N L H'],
    ['UI', 'User Interaction', 'N P A'],
    ['VC', 'Vulnerable System Confidentiality Impact', 'H L N'],
    ['VI', 'Vulnerable System Integrity Impact', 'H L N'],
    ['VA', 'Vulnerable System Availability Impact', 'H L N'],
    ['SC', 'Subsequent System Confidentiality Impact', 'H L N'],
    ['SI', 'Subsequent System Integrity Impact', 'H L N'],
    ['SA', 'Subsequent System Availability Impact', 'H L N'],
  ]),
  ...group('threat', [['E', 'Exploit Maturity', 'X A P U']]),
  ...group('environmental', [
    ['CR', 'Confidentiality Requirement', 'X H M L'],
    ['IR', 'Integrity Requirement', 'X H M L'],
    ['AR', 'Availability Requirement', 'X H M L'],
    ['MAV', 'Modified Attack Vector', 'X N A L P'],
    ['MAC', 'Modified Attack Complexity', 'X L H'],
    ['MAT', 'Modified Attack Requirements', 'X N P'],
    ['MPR', 'Modified Privileges Required', 'X N L H'],
    ['MUI', 'Modified User Interaction', 'X N P A'],
    ['MVC', 'Modified Vulnerable System Confidentiality', 'X N L H'],
    ['MVI', 'Modified Vulnerable System Integrity', 'X N L H'],
    ['MVA', 'Modified Vulnerable System Availability', 'X N L H'],
    ['MSC', 'Modified Subsequent System Confidentiality', 'X N L H'],
    ['MSI', 'Modified Subsequent System Integrity', 'X N L H S'],
    ['MSA', 'Modified Subsequent System Availability', 'X N L H S'],
  ]),
  ...group('supplemental', [
    ['S', 'Safety', 'X N P'],
    ['AU', 'Automatable', 'X N Y'],
    ['R', 'Recovery', 'X A U I'],
    ['V', 'Value Density', 'X D C'],
    ['RE', 'Vulnerability Response Effort', 'X L M H'],
    ['U', 'Provider Urgency', 'X Clear Green Amber Red'],
  ]),
];

/** Every version a report may use, oldest first. `X` always means the same as leaving the metric out. */
export const cvssVersions: readonly CvssVersion[] = [
  { version: '3.0', prefix: 'CVSS:3.0', ordered: false, metrics: metrics3 },
  { version: '3.1', prefix: 'CVSS:3.1', ordered: false, metrics: metrics3 },
  { version: '4.0', prefix: 'CVSS:4.0', ordered: true, metrics: metrics4 },
];
