// All that is known of one pull request when the desk decides about it.
import type { ConversationFacts } from './conversation.ts';
import type { RepositoryFacts, Stored } from './pull-facts.ts';

export interface PullFacts extends ConversationFacts {
  /** Epoch milliseconds. */
  at: number;
  /** The id of the account under which the desk writes. */
  self: string;
  stored: Stored;
  repository: RepositoryFacts;
  /** How many answers each account got within the hour on other pull requests, by its id. */
  answersElsewhere: ReadonlyMap<string, number>;
}
