// Data as an endpoint answers with it.
import { jsonText } from '../feeds/json-text.ts';

export function jsonResponse(data: unknown): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return new Response(jsonText(data), { headers });
}
