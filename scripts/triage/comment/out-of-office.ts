// Replies that a mail program sends while its owner is away: nobody has read the question that they seem to answer.

/** Where such a reply says what it is: its subject or its header, which some programs put at the beginning of the text. */
const announcements =
  /^(?:(?:subject|objet|betreff|asunto|re|aw|tr) ?: ?)?(?:auto-submitted ?: ?auto-|x-autore(?:ply|spond) ?:|automatic reply|auto(?:mated|matic)? ?-?re(?:ply|sponse)|autoreply|out[ -]of[ -](?:the )?office|this is an auto(?:mated|matic)|réponse automatique|message d['’]absence|ceci est (?:une réponse|un message) automatique|absence du bureau|automatische (?:antwort|abwesenheit)|abwesenheitsnotiz|abwesenheit |dies ist eine automati|respuesta automática|este es un (?:mensaje|correo) automático|fuera de (?:la )?oficina)/;

/** Four languages, each with its ways to say these. */
const away = [
  /\b(?:i am|i['’]m|i will be|i['’]ll be) (?:currently |now |still )?(?:out of (?:the )?office|away\b|travell?ing|not in the office)/,
  /\b(?:i am|i['’]m|i will be|i['’]ll be) (?:currently |now |still )?on (?:annual |parental |maternity |paternity |sick )?(?:leave|vacation|holidays?)/,
  /\bje (?:suis|serai) (?:actuellement |en ce moment )?(?:absente?\b|en (?:congés?|vacances|déplacement)\b|hors du bureau)/,
  /\b(?:bin ich|ich bin|ich befinde mich)\b.{0,60}(?:nicht im (?:büro|haus)|im urlaub|in urlaub|abwesend|außer haus|nicht erreichbar|in elternzeit)/,
  /\b(?:estoy|estaré|me encuentro|me encontraré) (?:actualmente |ahora )?(?:fuera\b|ausente\b|de (?:vacaciones|baja|viaje)\b)/,
];
const courtesies = [
  /\bthank(?:s| you)(?: very much)? for (?:your|the) (?:e-?mail|message|mail)|\bin my absence\b|\blimited (?:access|e-?mail)/,
  /\b(?:if|for|in case of|in) (?:an? |any |it is |it['’]s |this is )?(?:urgent|urgency|emergenc)/,
  /\bwhen i (?:return|get back|am back)|\b(?:up)?on my return\b/,
  /\bmerci (?:de|pour) votre (?:message|mail|courriel|e-mail)|\ben (?:cas d['’]urgence|mon absence)|\bpendant mon absence|(?:^| )à mon retour\b/,
  /\bdank für ihre (?:nachricht|e-?mail|mail|anfrage)|\bin dringenden|\bdringende fälle|\bnach meiner rückkehr|\bwährend meiner abwesenheit|\bnicht weitergeleitet/,
  /\bgracias por su (?:mensaje|correo|e-?mail)|\b(?:en caso|para asuntos|si es) (?:de )?urgen|\ben mi ausencia|\ba mi (?:regreso|vuelta)\b/,
];
const returning =
  /\b(?:until|till|back (?:on|in|at)|returning|return on|jusqu['’]au|de retour|bis (?:zum|einschließlich|\d)|wieder (?:im|ab|da|erreichbar)|zurück|hasta el|hasta|regreso|vuelvo)\b/;
const contrast = /\b(?:but|however|though|mais|cependant|aber|jedoch|trotzdem|pero|sin embargo)\b/;

/** People say it at once, and such a reply has not much else to say. */
const longestReply = 1_500;
const longestAnnouncement = 500;

/** Whether a program wrote the text. Of what was typed on the web page only an announcement at its very beginning counts. */
export function isOutOfOffice(text: string, byMail: boolean): boolean {
  const plain = text
    .slice(0, longestReply + 1)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s/gu, ' ');
  if (announcements.test(plain.slice(0, longestAnnouncement).replace(/^[\s*_#>[(]+/, ''))) return true;
  if (!byMail || plain.length > longestReply) return false;
  const isAway = away.some((phrase) => phrase.test(plain));
  const isPolite = courtesies.some((phrase) => phrase.test(plain));
  return isAway && (isPolite || (returning.test(plain) && !contrast.test(plain)));
}
