// What a request is, seen from outside.
export interface Facts {
  /** The first request is 1. */
  place: number;
  method: string;
  /** Path and query as they came. */
  path: string;
  /** `GET /repos/{owner}/{repo}/pulls`, `POST /graphql`, or the path itself where none is known. */
  route: string;
  /** Names of the mutations in it; none for REST and for queries. */
  mutations: readonly string[];
  operationName: string | null;
  token: string | null;
}
