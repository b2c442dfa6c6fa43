// Prompts that are answered from a script: typed answers are judged as a person's are, and wrong ones are typed again.
import { back, cancelled, type Prompts } from '../../terminal/new/prompts.ts';
import type { Answers } from './answers.ts';
import { called } from './call.ts';
import { struckDisk } from './struck-disk.ts';
import type { TemporaryDesk } from './temporary-desk.ts';

// What was asked, and what was said of each answer that was refused.
interface Conversation {
  prompts: Prompts;
  asked: string[];
  refused: { typed: string; because: string }[];
  shown: string[];
  /** How many answers are left over. */
  left: () => number;
}

/**
 * Answers question after question; for a choice the value, for anything else the text, and `<` to go back. Cancels when
 * the script is through. A refused text is followed by the next one, as a person would type again.
 */
function conversation(answers: Answers): Conversation {
  const script = [...answers];
  const asked: string[] = [];
  const refused: Conversation['refused'] = [];
  const shown: string[] = [];
  const typed = async (message: string, judge: (typed: string) => string | undefined) => {
    asked.push(message);
    for (;;) {
      const answer = script.shift();
      if (answer === undefined) return cancelled;
      if (answer === '<') return back;
      const because = judge(String(answer));
      if (because === undefined) return String(answer);
      refused.push({ typed: String(answer), because });
    }
  };
  const prompts: Prompts = {
    choose: async (message, choices) => {
      asked.push(message);
      const answer = script.shift();
      if (answer === undefined) return cancelled;
      if (answer === '<') return back;
      const choice = choices.find(({ value }) => value === answer);
      if (!choice) throw new Error(`${message}: no such choice: ${answer}`);
      return choice.value;
    },
    line: typed,
    text: typed,
    greet: (title, help) => void shown.push(title, help),
    show: (title, text) => void shown.push(title, text),
  };
  return { prompts, asked, refused, shown, left: () => script.length };
}

/**
 * Calls `new` as somebody who sits at a screen and gives these answers. `scripted` are the prompts that the test has put
 * in the place of the real ones.
 */
export async function answering(scripted: Prompts, desk: TemporaryDesk, answers: Answers, line = 'new') {
  const spoken = conversation(answers);
  Object.assign(scripted, spoken.prompts);
  const { onDisk, mutations } = struckDisk();
  const outcome = await called(desk, line, { terminal: { isInteractive: true }, onDisk });
  return { ...outcome, ...spoken, mutations };
}
