// Data as people may read it, too: indented, and ended by a line break.

export function jsonResponse(data: unknown): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(`${JSON.stringify(data, null, 2)}\n`, { headers });
}
