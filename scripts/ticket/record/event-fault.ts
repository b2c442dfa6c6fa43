// Why an event cannot happen to a ticket as it is: a command is refused for it, and so is a history that says it did.

export interface EventFaultParameters {
  'message-absent': object;
  'message-already': { state: string };
  'message-not-approved': object;
  'message-own-draft': object;
  'message-pushed': object;
  'nothing-to-change': { value: string };
  'acknowledge-first': { outcome: string };
  'use-duplicate': object;
  'duplicate-of-itself': object;
  'number-mistyped': { found: string; expected?: string };
}

export type EventFaultCode = keyof EventFaultParameters;
export type EventFault = {
  [Code in EventFaultCode]: { code: Code; parameters: EventFaultParameters[Code] };
}[EventFaultCode];

export function eventFault<Code extends EventFaultCode>(
  code: Code,
  parameters: EventFaultParameters[Code],
): EventFault {
  return { code, parameters } as EventFault;
}
