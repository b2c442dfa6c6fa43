// What the files of the desk say to the doctor.
import { basename, join } from 'node:path/posix';
import { parse } from 'yaml';
import type { Disk } from '../../forge/local/disk.ts';
import { observedDesk } from '../../forge/local/observe.ts';
import { recordPaths, storedRecords } from '../../forge/local/records.ts';
import type { FileFacts } from '../../plan/doctor/facts.ts';
import { configurationPath, type Desk } from '../../ticket/desk/configuration.ts';
import { addStamps, type Stamps, stampFindings, stampOf } from '../../ticket/desk/stamp.ts';
import { isFromInbox } from '../../ticket/record/record.ts';
import { valueAt } from '../../ticket/yaml/value.ts';

export function observedFiles(disk: Disk): FileFacts {
  const configuration = observedDesk(disk);
  const workflows = namesIn(disk, '.github/workflows').map((name) => `.github/workflows/${name}`);
  const texts = withLocalActions(disk, workflows);
  return {
    configuration,
    configurationText: text(disk, configurationPath),
    actions: [...new Set(texts.flatMap(actionsIn))],
    triggers: workflows.map((path) => ({
      workflow: basename(path),
      events: eventsIn(text(disk, path) ?? ''),
    })),
    schedules: texts.flatMap(schedulesIn),
    pushBranches: [...new Set(texts.flatMap(pushBranchesIn))],
    codeOwners: firstText(disk, ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']),
    contactLinks: contactLinksIn(text(disk, '.github/ISSUE_TEMPLATE/config.yml')),
    hasDependabot: firstText(disk, ['.github/dependabot.yml', '.github/dependabot.yaml']) !== null,
    sampleRecords: recordPaths(disk).filter((path) => isFromInbox(disk.read(path, 2000))).length,
    inbox: namesIn(disk, 'tickets/inbox').filter((name) => /\.(?:ya?ml|json)$/i.test(name)),
    unannounced: configuration.content === null ? 0 : unannounced(disk, configuration.content),
  };
}

function namesIn(disk: Disk, folder: string): string[] {
  const entries = disk.entries(folder).filter(({ kind }) => kind === 'file');
  return entries.map(({ name }) => name).sort();
}

const most = 1_000_000;

function text(disk: Disk, path: string): string | null {
  return disk.kindOf(path) === 'file' ? new TextDecoder().decode(disk.read(path, most)) : null;
}

function firstText(disk: Disk, paths: readonly string[]): string | null {
  return paths.map((path) => text(disk, path)).find((found) => found !== null) ?? null;
}

/** The texts of these workflows, and of the actions in this repository that they use, one through another. */
function withLocalActions(disk: Disk, workflows: readonly string[]): string[] {
  const paths = new Set(workflows);
  const found: string[] = [];
  for (const path of paths) {
    const yaml = text(disk, path);
    if (yaml === null) continue;
    found.push(yaml);
    for (const used of usesIn(parsed(yaml)))
      if (used.startsWith('./') && !used.includes('..'))
        for (const one of actionFiles(join(used))) paths.add(one);
  }
  return found;
}

// A reusable workflow is a file, an action a folder.
function actionFiles(path: string): string[] {
  return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
}

/** Whatever stands behind `uses`, in the step of a job or of an action, or in a job itself. */
function usesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'uses' && typeof one === 'string' ? [one] : usesIn(one),
  );
}

// What lies in this repository is no action of somebody else's.
function actionsIn(yaml: string): string[] {
  return usesIn(parsed(yaml)).filter((used) => !/^(?:\.\/|docker:)/.test(used));
}

// Another workflow calls for a call: no event of GitHub's.
function eventsIn(yaml: string): string[] {
  const on = valueAt(parsed(yaml), ['on']);
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? texts(on) : Object.keys(Object(on));
  return events.filter((event) => event !== 'workflow_call');
}

function schedulesIn(yaml: string): string[] {
  const schedules = valueAt(parsed(yaml), ['on', 'schedule']);
  return Array.isArray(schedules) ? texts(schedules.map((one) => valueAt(one, ['cron']))) : [];
}

function pushBranchesIn(yaml: string): string[] {
  return texts(valueAt(parsed(yaml), ['on', 'push', 'branches']));
}

function contactLinksIn(yaml: string | null): string[] | null {
  if (yaml === null) return null;
  const links = valueAt(parsed(yaml), ['contact_links']);
  return Array.isArray(links) ? texts(links.map((link) => valueAt(link, ['url']))) : [];
}

// A file that is no YAML says nothing here; GitHub shows that on the file itself.
function parsed(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}

function texts(values: unknown): string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

function unannounced(disk: Disk, desk: Desk): number {
  const stamps: Stamps = new Map();
  for (const { reading } of storedRecords(disk, desk))
    if (reading.content) addStamps(stamps, [stampOf(reading.content)]);
  return stampFindings(desk, stamps).length;
}
