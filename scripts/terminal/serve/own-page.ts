// Whether it is a page of the local desk itself, or the person at the keys, that asks its server for something. Any other
// page that is open in the same browser can send requests here; what it could read are records under embargo.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

type Asked = Pick<IncomingMessage, 'method' | 'headers' | 'socket'>;

/** The headers of every answer: no other page may show it in a frame, nor hold it in its own memory. */
export const guardingHeaders: Readonly<Record<string, string>> = {
  'X-Frame-Options': 'DENY',
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * A name that somebody points at this machine has another host than ours. Browsers say of each request whether a page of
 * another site or of another port (`same-site`) sends it (https://w3c.github.io/webappsec-fetch-metadata/); a person may
 * follow a link to here, and nothing else is answered.
 */
export function isOwnRequest({ method, headers, socket }: Asked): boolean {
  const { host = '', origin } = headers;
  if (!isOwnHost(host, socket.localPort)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  const isOwnPage = site === undefined || site === 'same-origin' || site === 'none';
  return isOwnPage || (method === 'GET' && isNavigation(headers));
}

export function isOwnHost(host: string, port: number | undefined): boolean {
  return [`127.0.0.1:${port}`, `localhost:${port}`].includes(host);
}

function isNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
