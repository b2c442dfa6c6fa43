// Texts that try to break out of XML, iCalendar, CSV or SVG; for tests.

export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  ']]><entry><id>x</id></entry><![CDATA[',
  '--><!-- <!ENTITY x SYSTEM "file:///etc/passwd">',
  '&amp;&#x3C;&lt;b&gt;',
  '"\' onload="alert(1)" x="',
  '</title></svg><svg onload=alert(1)>',
  'one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil',
  'one\nATTACH:https://evil.example/x',
  'a;b,c\\n\\\\;\\,:d"e^n^\'',
  '=cmd|"/c calc"!A1',
  'a bell \u0007, a null \u0000, an end \uFFFE and half a pair \uD83D',
  'é'.repeat(200),
  '😀'.repeat(80),
  '\u202Etxt.exe \u2028 \u2029 \u0085',
  '<?xml version="1.1"?><!DOCTYPE x>',
];
