import { expect, test } from 'vitest';
import { isOutOfOffice } from './out-of-office.ts';

test.each([
  'Automatic reply: [desk] A report (#45)\n\nI am travelling.',
  'Auto-Submitted: auto-replied\n\nBack soon.',
  'Out of Office AutoReply',
  'Out of office\nI return on June 15.',
  'This is an automated response. We have received your e-mail.',
  'Hello,\n\nThank you for your email. I am currently out of the office with limited access to email.',
  "I'm on parental leave until 2026-09-01. In my absence, write to security@contoso.example.",
  'I am out of the office until Monday.',
  'I will be on vacation, returning on 15 June.',
  'Réponse automatique : signalement',
  'Bonjour,\n\nJe suis actuellement en congés jusqu’au 15 juin. En cas d’urgence, contactez Bob.',
  'Merci de votre message. Je suis absente du bureau et vous répondrai à mon retour.',
  'Automatische Antwort: Meldung',
  'Abwesenheitsnotiz',
  'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis zum 15. Juni nicht im Büro.',
  'Ich bin derzeit im Urlaub und ab dem 15. Juni wieder erreichbar.',
  'Respuesta automática: informe',
  'Gracias por su correo. Estaré fuera de la oficina hasta el 15 de junio.',
  'Estoy de vacaciones hasta el lunes.',
])('%j is a reply of a program', (text) => expect(isOutOfOffice(text, true)).toBe(true));

test.each([
  'Sorry for the delay, I was on vacation. Version 2.3.1.',
  'I am on vacation, but it is version 2.3.1.',
  'I am away from the lab until Monday, but version 2.3.1 is the one.',
  'The office is closed until Monday. Version 2.3.1.',
  'Je suis en congés, mais la version est 2.3.1.',
  'Ich bin im Urlaub, aber es ist Version 2.3.1.',
  'The automatic reply of the server holds the header.',
  'Version 2.3.1, until the update on Monday.',
  'ok',
])('%j is an answer', (text) => expect(isOutOfOffice(text, true)).toBe(false));

test('on the web page only what says so at its beginning', () => {
  expect(isOutOfOffice('Automatic reply: a report', false)).toBe(true);
  expect(isOutOfOffice('I am out of the office until Monday.', false)).toBe(false);
});
