// A text as the file that an endpoint answers with.

const types = {
  atom: 'application/atom+xml',
  feed: 'application/feed+json',
  calendar: 'text/calendar',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
  text: 'text/plain',
} as const;

export function fileResponse(type: keyof typeof types, text: string): Response {
  return new Response(text, { headers: { 'content-type': `${types[type]}; charset=utf-8` } });
}
