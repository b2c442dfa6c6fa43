// The words of a mail that are its author's own. GitHub renders no Markdown in a mail: its text is plain.
import { quotationStart } from './mail-quotation.ts';

/** Which lines of a mail its author says: none below a quotation or a signature, and none that is quoted by its mark. */
export function spokenLines(lines: readonly string[]): boolean[] {
  const signature = lines.findIndex((line) => line.trimEnd() === '--');
  const end = Math.min(quotationStart(lines), signature === -1 ? lines.length : signature);
  return lines.map((line, place) => place < end && !/^\s{0,3}>/.test(line) && !isOfProgram(line));
}

// `Sent from my iPhone`, and the like: a line of its own, which no person wrote.
const ofProgram =
  /^(?:Sent from (?:my |Outlook|Mail|Yahoo|Proton|Gmail)|Get Outlook for |Envoyé (?:de|depuis|à partir de) (?:mon|ma) |Envoyé avec |Obtenir Outlook |Télécharger Outlook |Von meinem .{1,40} gesendet|Gesendet (?:von|mit) |Outlook für |Enviado desde (?:mi|Outlook)|Enviado (?:do|a partir do) meu |Verzonden vanaf mijn |Verstuurd vanaf mijn )/i;

function isOfProgram(line: string): boolean {
  const text = line.trim();
  return text.length <= 80 && ofProgram.test(text);
}

/** Whether a text only says that its author is away: nobody has answered yet. */
export function isAutomaticReply(text: string, byMail: boolean): boolean {
  const start = text.trimStart().slice(0, 500);
  return automatic.test(start) || (byMail && absent.test(start));
}

// As programs begin such a reply (RFC 3834), in any channel.
const automatic =
  /^(?:Auto-Submitted: ?auto-|(?:Automatic reply|Auto(?:matic)?[- ]?response|Out of (?:the )?office|Réponse automatique|Absence du bureau|Automatische Antwort|Abwesenheitsnotiz|Abwesend|Respuesta automática|Fuera de (?:la )?oficina)\b)/i;

// As people write it; only a mail is sent without anybody at the keys.
const absent =
  /(?:I(?:['’]| a)m (?:currently |now )?(?:out of (?:the )?office|on (?:vacation|holiday|leave|annual leave))|Je suis (?:actuellement )?(?:absente?|en congés?|hors du bureau)|Ich bin (?:derzeit |zurzeit |zur Zeit |bis [^\n]{1,40})?(?:nicht im (?:Büro|Haus)|abwesend|im Urlaub)|(?:Estoy|Me encuentro) (?:actualmente )?(?:fuera de (?:la )?oficina|de vacaciones))/i;
