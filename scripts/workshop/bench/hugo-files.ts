// The templates and settings of the site that Hugo makes: the records as they stand, plainly printed.

const settings = {
  baseURL: 'https://desk.example/desk/',
  title: 'Desk of the benches',
  defaultContentLanguage: 'en',
  paginate: 100,
  disableKinds: ['RSS'],
  module: {
    mounts: [
      { source: 'content', target: 'content', lang: 'en' },
      { source: 'content', target: 'content', lang: 'fr' },
      { source: 'layouts', target: 'layouts' },
    ],
  },
  outputs: {
    page: ['HTML', 'atom', 'calendar', 'badge', 'data'],
    home: ['HTML', 'atom', 'calendar', 'data'],
  },
  languages: {
    en: { weight: 1 },
    fr: {
      weight: 2,
      outputs: { page: ['HTML', 'atom', 'calendar', 'badge'], home: ['HTML', 'atom', 'calendar'] },
    },
  },
  taxonomies: {
    ...{ status: 'statuses', category: 'categories', severity: 'severities' },
    ...{ priority: 'priorities', publisher: 'publishers' },
  },
  mediaTypes: {
    'application/atom+xml': { suffixes: ['xml'] },
    'text/calendar': { suffixes: ['ics'] },
    'image/svg+xml': { suffixes: ['svg'] },
  },
  outputFormats: {
    atom: { mediaType: 'application/atom+xml', baseName: 'feed' },
    calendar: { mediaType: 'text/calendar', baseName: 'deadlines', isPlainText: true },
    badge: { mediaType: 'image/svg+xml', baseName: 'badge' },
    data: { mediaType: 'application/json', baseName: 'data', isPlainText: true },
  },
};

function page(main: string): string {
  return `<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title><link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}</head>
<body><header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
<nav>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a>{{ end }}</nav></header>
<main>${main}</main><footer>{{ now.Format "2006-01-02T15:04:05Z07:00" }}</footer></body></html>
`;
}

const ticket = page(`<h1>{{ .Params.number }} {{ with .Params.report.title }}{{ . }}{{ end }}</h1>
<dl><dt>Status</dt><dd>{{ .Params.status }}</dd>
{{ with .Params.outcome }}<dt>Outcome</dt><dd>{{ . }}</dd>{{ end }}
<dt>Received</dt><dd>{{ time.Format "2 Jan 2006, 15:04" .Params.receipt.received_at }}</dd>
<dt>Due</dt><dd>{{ time.Format "2 Jan 2006, 15:04" .Params.receipt.acknowledge_by }}</dd>
{{ with .Params.triage }}<dt>Priority</dt><dd>{{ .priority }}</dd><dt>Severity</dt><dd>{{ .severity }}</dd>{{ end }}</dl>
<ol>{{ range .Params.history }}<li><h3>{{ .did }}</h3><time datetime="{{ .at }}">{{ time.Format "2 Jan 2006, 15:04" .at }}</time>
<bdi>{{ .by }}</bdi>{{ with .text }}<div>{{ . }}</div>{{ end }}</li>{{ end }}</ol>
{{ with .Params.report }}{{ if eq .disclosure "public" }}<h2>Report</h2><dl><dt>Publisher</dt><dd>{{ .publisher }}</dd>
{{ range .offers }}<dt>Offer</dt><dd>{{ .id }} {{ .versions }}</dd>{{ end }}
<dt>Description</dt><dd>{{ markdownify .description }}</dd><dt>Impact</dt><dd>{{ .impact }}</dd>
{{ range .cve }}<dt>CVE</dt><dd>{{ . }}</dd>{{ end }}
{{ range .cvss }}<dt>CVSS</dt><dd>{{ . }}<table>{{ range after 1 (split . "/") }}<tr><td>{{ . }}</td></tr>{{ end }}</table></dd>{{ end }}
</dl><ol>{{ range .remediation.steps }}<li>{{ . }}</li>{{ end }}</ol><p>{{ .customer_message.draft }}</p>{{ end }}{{ end }}`);

const row = `<tr><td><a href="{{ .RelPermalink }}">{{ .Params.number }}</a></td><td>{{ .Params.status }}</td>
<td>{{ with .Params.triage }}{{ .priority }}{{ end }}</td><td>{{ .Params.receipt.acknowledge_by }}</td></tr>`;

const entry = `<entry><id>{{ $page.Permalink }}#{{ .at }}</id><title>{{ .did }}</title><updated>{{ .at }}</updated>
<author><name>{{ .by }}</name></author><link href="{{ $page.Permalink }}"/><content type="text">{{ .text }}</content></entry>`;

const event = `BEGIN:VEVENT
UID:{{ .Params.number }}@desk.example
DTSTART:{{ time.Format "20060102T150405Z" .Params.receipt.acknowledge_by }}
SUMMARY:{{ .Params.number }}
URL:{{ .Permalink }}
END:VEVENT
`;

const data = `dict "number" .Params.number "status" .Params.status "receipt" .Params.receipt "history" .Params.history "triage" .Params.triage "report" .Params.report`;

/** Every file by its path. */
export const hugoFiles: Readonly<Record<string, string>> = {
  'config.json': JSON.stringify(settings),
  'layouts/_default/single.html': ticket,
  'layouts/_default/single.atom.xml': `{{ $page := . }}<feed xmlns="http://www.w3.org/2005/Atom"><id>{{ .Permalink }}</id>
{{ range .Params.history }}${entry}{{ end }}</feed>`,
  'layouts/_default/single.calendar.ics': `BEGIN:VCALENDAR\n${event}END:VCALENDAR\n`,
  'layouts/_default/single.badge.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="20">
<text x="5" y="14">{{ .Params.number }} {{ .Params.status }}</text></svg>`,
  'layouts/_default/single.data.json': `{{ ${data} | jsonify (dict "indent" "  ") }}`,
  'layouts/_default/list.html':
    page(`<h1>{{ .Title }}</h1><table>{{ range .Paginator.Pages }}${row}{{ end }}</table>
{{ template "_internal/pagination.html" . }}`),
  'layouts/index.html': page(`<table>{{ range first 100 .Site.RegularPages }}${row}{{ end }}</table>`),
  'layouts/index.atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom">{{ range first 50 .Site.RegularPages }}{{ $page := . }}
{{ range .Params.history }}${entry}{{ end }}{{ end }}</feed>`,
  'layouts/index.calendar.ics': `BEGIN:VCALENDAR\n{{ range .Site.RegularPages }}${event}{{ end }}END:VCALENDAR\n`,
  'layouts/index.data.json': `[{{ range $place, $page := .Site.RegularPages }}{{ if $place }},{{ end }}{{ with $page }}{{ ${data} | jsonify }}{{ end }}{{ end }}]`,
};
