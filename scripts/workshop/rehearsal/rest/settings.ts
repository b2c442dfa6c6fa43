// REST: what is set up in the repository: Pages, rulesets, workflows that can be dispatched.
import { commitOf } from '../graphql/fields/git.ts';
import { change, timestamp } from '../world/world.ts';
import { mustAdminister } from './actions.ts';
import {
  type Answer,
  type Asked,
  listed,
  mustWrite,
  notFound,
  problem,
  Refused,
  requiredText,
} from './answer.ts';
import * as shapes from './shapes.ts';

export function pages(asked: Asked): Answer {
  const { pages: settings } = asked.state.settings;
  if (settings === null) throw notFound();
  const name = shapes.fullName(asked, asked.state.repository);
  const [owner = '', repo = ''] = name.split('/');
  const body = {
    ...{
      url: `${asked.api}/repos/${name}/pages`,
      status: 'built',
      cname: settings.host ?? null,
      custom_404: false,
      public: true,
    },
    ...{
      html_url: `https://${settings.host ?? `${owner}.github.io/${repo}`}/`,
      build_type: settings.buildType,
      https_enforced: true,
    },
    source: { branch: asked.state.settings.defaultBranch, path: '/' },
  };
  return { status: 200, body };
}

export function branchRules(asked: Asked): Answer {
  const { settings, repository: own } = asked.state;
  const source = { ruleset_source_type: 'Repository', ruleset_source: shapes.fullName(asked, own) };
  const isDefault = asked.at.branch === settings.defaultBranch;
  const active = settings.rulesets.filter(({ enforcement }) => isDefault && enforcement === 'active');
  const all = active.flatMap(({ id, rules }) =>
    rules.map(({ kind, parameters }) => ({
      type: kind,
      ...source,
      ruleset_id: id,
      ...(parameters && { parameters }),
    })),
  );
  return listed(asked, all);
}

export function protection(asked: Asked): Answer {
  mustAdminister(asked);
  const { protection: found, defaultBranch } = asked.state.settings;
  if (found === null || asked.at.branch !== defaultBranch) throw notFound('Branch not protected');
  return { status: 200, body: found };
}

/** https://docs.github.com/rest/interactions/repos: administrators read it, and without a limit the answer is empty. */
export function interactionLimits(asked: Asked): Answer {
  mustAdminister(asked);
  const { interactionLimit: found } = asked.state.settings;
  if (found === null || found.expiresAt <= asked.world.clock.now()) return { status: 200, body: {} };
  const { limit, origin, expiresAt } = found;
  return { status: 200, body: { limit, origin, expires_at: timestamp(expiresAt) } };
}

/** https://docs.github.com/rest/interactions/repos: only administrators may look at the cap. */
export function creationCap(asked: Asked): Answer {
  mustAdminister(asked);
  const { cap } = asked.state.settings.pulls;
  return { status: 200, body: { enabled: cap !== null, max_open_pull_requests: cap ?? 0 } };
}

export function privateReporting({ state }: Asked): Answer {
  if (state.settings.visibility !== 'public') throw notFound();
  return { status: 200, body: { enabled: state.settings.hasPrivateReporting } };
}

export function dispatch(asked: Asked): Answer {
  mustWrite(asked, ['actions']);
  const ref = requiredText(asked, 'ref');
  const { world, body, at } = asked;
  if (commitOf(world.store, world.state, ref) === null)
    throw new Refused(problem(422, `No ref found for: ${ref}`));
  const inputs = (body.inputs ?? {}) as Readonly<Record<string, unknown>>;
  const one = { workflow: at.workflow ?? '', ref, inputs };
  change(world, (state) => [{ ...state, dispatches: [...state.dispatches, one] }, null]);
  return { status: 204 };
}
