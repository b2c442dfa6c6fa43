// Whether the repository takes what publishers send, and what its owner pays for: what an owner may have set or not.
import type { GitHubFacts, InteractionLimit, Seen } from '../../plan/doctor/facts.ts';
import type { Client } from './client.ts';
import { inParallel, placeIn, seen } from './seen.ts';

/** What GitHub says of the repository itself. */
interface RepositoryAnswer {
  visibility?: string;
  private: boolean;
  owner: { login: string; type: string };
  has_pull_requests?: boolean;
  pull_request_creation_policy?: string;
}

const hidden = { kind: 'hidden' } as const;
const nothingSeen: Seen<null> = { kind: 'seen', value: null };

/** Only public repositories have limits and caps, and only others cost minutes: nothing else is asked for. */
export function receptionSettings(client: Client, repository: RepositoryAnswer) {
  const isPublic = (repository.visibility ?? (repository.private ? 'private' : 'public')) === 'public';
  return inParallel({
    pulls: pulls(repository),
    creationCap: isPublic ? seen(() => creationCap(client)) : nothingSeen,
    interactionLimit: isPublic ? seen(() => interactionLimit(client)) : nothingSeen,
    plan: isPublic ? nothingSeen : plan(client, repository.owner),
  });
}

// What an older server does not say is unknown.
function pulls({
  has_pull_requests: isOn,
  pull_request_creation_policy: policy,
}: RepositoryAnswer): GitHubFacts['pulls'] {
  if (isOn === undefined || policy === undefined) return hidden;
  return { kind: 'seen', value: { isOn, isForCollaborators: policy !== 'all' } };
}

const capRoute = 'GET /repos/{owner}/{repo}/interaction-limits/pulls/creation-cap';

async function creationCap(client: Client): Promise<number | null> {
  const { data } = await client.request(capRoute, placeIn(client));
  const { enabled, max_open_pull_requests: cap } = data as {
    enabled: boolean;
    max_open_pull_requests: number;
  };
  return enabled ? cap : null;
}

// Without a limit the answer is empty.
async function interactionLimit(client: Client): Promise<InteractionLimit | null> {
  const { data } = await client.rest.interactions.getRestrictionsForRepo(placeIn(client));
  if (!('limit' in data)) return null;
  const origin = data.origin === 'organization' || data.origin === 'user' ? data.origin : 'repository';
  return { limit: data.limit, origin, until: data.expires_at.slice(0, 10) };
}

// Of an organization its members see it, of an account nobody but itself.
async function plan({ rest }: Client, { login, type }: RepositoryAnswer['owner']): Promise<Seen<string>> {
  const found = await seen(async () => {
    if (type === 'Organization') return (await rest.orgs.get({ org: login })).data.plan?.name;
    const { data } = await rest.users.getAuthenticated();
    return data.login === login ? data.plan?.name : undefined;
  });
  return found.kind === 'seen' && found.value !== undefined ? { kind: 'seen', value: found.value } : hidden;
}
