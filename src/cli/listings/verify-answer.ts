import { askToLines, type CheckListing, type NumberedLine } from '../../components/check/check-listing.ts';
import type { FactLine } from '../../components/editor/fact-lines.ts';
import { daysBetween } from '../../listing/confirmation-state.ts';
import type { Confirmation, FactGroup } from '../../listing/confirmation.ts';
import { textToAnswer, type Answer, type LineAnswer } from '../../upkeep/asking/answer.ts';
import { fragmentToAsk, type SignedAsk } from '../../upkeep/asking/ask-code.ts';
import { CODE_DAYS, isUsed, openAsk, recordOf, type AskRecord } from '../../upkeep/asking/asks.ts';
import type { Message } from '../../upkeep/asking/read-message.ts';
import { mayAnswerFor, senderFault, type SenderFault } from '../../upkeep/asking/sender.ts';
import type { Contact } from '../private-folder.ts';

/** Why somebody has to look at a message. */
export type ReadReason =
  | SenderFault
  | 'bounced'
  | 'auto-reply'
  | 'in-words'
  | 'several-codes'
  | 'unreadable-code'
  | 'edited'
  | 'words-added'
  | 'no-day'
  | 'unknown-ask'
  | 'forged-code'
  | 'used'
  | 'too-old'
  | 'unknown-sender'
  | 'gone'
  | 'facts-changed'
  | 'other-lines';

/** What a message is worth. */
export type Verdict =
  /** For a person, with the record that it belongs to, where that is certain. */
  | { kind: 'to-read'; reason: ReadReason; ref?: string | undefined; record?: AskRecord | undefined }
  | {
      kind: 'answer';
      ref: string;
      record: AskRecord;
      locale: Answer['locale'];
      by: Confirmation['by'];
      on: string;
      /** The groups of which every line is right. */
      confirmed: FactGroup[];
      lines: { line: NumberedLine<FactLine>; answer: LineAnswer }[];
      /** What was written below the answer: a signature, or something that matters. */
      below: string;
    };

/** What a message is checked against. */
export interface VerifyContext {
  today: string;
  /** The name under which our mail server writes Authentication-Results. */
  server: string | undefined;
  records: readonly AskRecord[];
  contacts: readonly Contact[];
  isSigned(ask: SignedAsk, mailbox: string): boolean;
  /** A listing as it is now, in the language of an answer; undefined where there is none. */
  listingOf(ref: string, locale: Answer['locale']): CheckListing<FactLine> | undefined;
}

/** Decides about one message. Everything that isn't certain is for a person. */
export function verifyMessage(message: Message, context: VerifyContext): Verdict {
  if (message.automatic) return automaticVerdict(message, context);
  const found = textToAnswer(message.text);
  const known = knownRecord(message, context);
  const toRead = (reason: ReadReason): Verdict => ({ kind: 'to-read', reason, ...known });
  if (found.kind === 'none') return toRead('in-words');
  if (found.kind !== 'answer') return toRead(found.kind);
  const { ask } = found.answer;
  const fault = senderFault(message, context.server);
  const contact = senderToContact(message, ask.ref, context);
  const { receivedOn } = message;
  const about = (reason: ReadReason): Verdict => ({ kind: 'to-read', reason, ref: ask.ref });
  const record = recordOf(context.records, ask);
  if (!record || !context.isSigned(ask, record.mailbox)) return about(record ? 'forged-code' : 'unknown-ask');
  if (fault) return about(fault);
  if (!contact) return about('unknown-sender');
  if (receivedOn === undefined || receivedOn > context.today || receivedOn < ask.day) return about('no-day');
  // Of the others nothing is recorded: the ask stays open.
  if (found.above !== '' && !isUsed(record)) return { ...about('words-added'), ...known };
  return verifyAnswer(found.answer, { by: contact.by, on: receivedOn, below: found.below }, context);
}

/** Decides about an answer that certainly comes from whom we asked: whether its code fits, and the facts are still the same. */
export function verifyAnswer(
  { ask, locale, lines: answers }: Answer,
  { by, on, below }: { by?: Confirmation['by']; on: string; below: string },
  context: VerifyContext,
): Verdict {
  const about = (reason: ReadReason): Verdict => ({ kind: 'to-read', reason, ref: ask.ref });
  const record = recordOf(context.records, ask);
  if (!record) return about('unknown-ask');
  if (!context.isSigned(ask, record.mailbox)) return about('forged-code');
  if (isUsed(record)) return about('used');
  if (daysBetween(ask.day, on) > CODE_DAYS) return about('too-old');
  const listing = context.listingOf(ask.ref, locale);
  if (!listing) return about('gone');
  const lines = askToLines(ask, listing);
  if (!lines) return about('facts-changed');
  if (lines.length !== answers.length) return about('other-lines');
  const marked = lines.map((line, at) => ({ line, answer: answers[at]! }));
  const isRight = (group: FactGroup) => {
    const own = marked.filter(({ line }) => 'group' in line && line.group === group);
    return own.length > 0 && own.every(({ answer }) => answer.kind === 'right');
  };
  const confirmed = ask.groups.map(({ group }) => group).filter(isRight);
  const role = by ?? context.contacts.find((contact) => contact.ref === ask.ref && contact.mailbox === record.mailbox)?.by ?? 'provider';
  return { kind: 'answer', ref: ask.ref, record, locale, by: role, on, confirmed, lines: marked, below };
}

/** A bounce or an automatic reply is about the ask whose code it quotes: anybody could write one about any other. */
function automaticVerdict({ automatic, whole }: Message, { records, isSigned }: VerifyContext): Verdict {
  const ask = wholeToAsk(whole);
  const record = ask && recordOf(records, ask);
  const isOurs = record && isSigned(ask, record.mailbox);
  const about = isOurs ? { ref: ask.ref, record } : {};
  // Whoever is away will be back: nothing is recorded of that.
  return automatic === 'bounce'
    ? { kind: 'to-read', reason: 'bounced', ...about }
    : { kind: 'to-read', reason: 'auto-reply', ref: about.ref };
}

/** The ask that a message quotes, or that its subject names, where it certainly comes from whom we asked. */
function knownRecord(message: Message, context: VerifyContext): { ref?: string; record?: AskRecord | undefined } {
  const ref = wholeToAsk(message.whole)?.ref ?? /\(([a-hjkmnp-z2-9]{6})\)/.exec(message.subject)?.[1];
  if (ref === undefined) return {};
  const isCertain = !senderFault(message, context.server) && senderToContact(message, ref, context);
  return { ref, ...(isCertain && { record: openAsk(context.records, ref, context.today) }) };
}

const wholeToAsk = (whole: string): SignedAsk | undefined => {
  const [, fragment] = /\/check\/(?:#|%23)([a-z-]+\.[a-z2-9]{6}\.\d{8}\.[A-Za-z0-9-]+\.[0-9a-f]{32})/.exec(whole) ?? [];
  return fragment === undefined ? undefined : fragmentToAsk(fragment);
};

const senderToContact = ({ from }: Message, ref: string, { contacts }: VerifyContext): Contact | undefined =>
  from.length === 1 ? contacts.find((contact) => contact.ref === ref && mayAnswerFor(from[0]!, contact.mailbox)) : undefined;
