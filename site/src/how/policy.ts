// The policy of the desk, as `policy` in desk.yml has it: scope, safe harbour, and what becomes public.
import { type Contact, contactsOf } from '../../../scripts/ticket/desk/contact.ts';
import { type Language, ownLanguage } from '../../../scripts/ticket/ticket.ts';
import { words } from '../../../scripts/words/words.ts';
import { address, howPages, policyPage, reportPage, sealingPage } from '../view/address.ts';
import { acknowledgeWords } from '../view/promises.ts';
import type { Setting } from '../view/setting.ts';
import { type Manual, manual } from './manual.ts';

export interface PolicyView {
  manual: Manual;
  we: string;
  /** In the words of the configuration. */
  scope: { in: readonly string[]; out: readonly string[]; language: Language };
  level: 'none' | 'partial' | 'full';
  harbour: { text: string; terms: readonly { label: string; meaning: string }[] };
  reply: string;
  contacts: Contact[];
  report: string;
  deadlines: string;
  sealing: string;
}

export function policyView(setting: Setting): PolicyView {
  const { desk, language } = setting;
  const { policy } = words(language);
  const { organisation, in_scope, out_of_scope, safe_harbour } = desk.policy;
  return {
    manual: manual(setting, policyPage, policy),
    we: policy.we(organisation.trim() || desk.name),
    scope: { in: in_scope, out: out_of_scope, language: ownLanguage(desk) },
    level: safe_harbour,
    harbour: policy.harbour.levels[safe_harbour],
    reply: policy.reply.text(acknowledgeWords(setting)),
    contacts: contactsOf(desk),
    report: address(setting, reportPage),
    deadlines: address(setting, howPages.deadlines),
    sealing: address(setting, sealingPage),
  };
}
