import { isRecord, textsIn, toText, type FeedRecord } from './feed-values.ts';

const PRIVATE_KEY = /private|confidential|staff_?only|internal|hidden|redact|secret|withh|unpublish|do_?not_?(publish|share)/i;
const PUBLIC_KEY = /^(is_?)?(public|published|publish|publishable|publicly_visible|visible)$/i;
const NO = new Set(['', 'false', 'no', '0', 'n', 'none', 'null']);

// "A confidential helpline" says how it listens; "confidential" alone, that it is to be told to nobody.
const PRIVATE_WORDS =
  /\b(?:confidential|private)(?:ly)?\b(?!,? (?:and [a-z]+ |[a-z]+ )?(?:help|helplines?|support|advice|services?|listening|counselling|information|conversation|chat|space|rooms?|hire|messages?|sector|therap[a-z]+)\b)|\b(?:staff|professionals?|internal|office|agenc(?:y|ies))(?: use)? only\b|\bnot (?:to be|for|yet) (?:publi|shar|disclos|releas|giv)|\b(?:do not|don[’']t|never) (?:publish|share|give (?:it )?out|disclose|show|print|list)\b|\b(?:undisclosed|withheld|redacted|unlisted|ex-?directory|internal use|secret|hidden from)\b|\b(?:women[’']?s )?refuges?\b|\bsafe[ -]?(?:house|accommodation)\b/i;

// In the description of a whole service only a plain instruction counts: nearly all of them call their help confidential.
const PRIVATE_SERVICE =
  /\b(?:do not|don[’']t) (?:publish|share|disclose|list)\b|\bnot for (?:publication|public)|\b(?:staff|internal use|internal) only\b|\bfor internal use\b/i;

const PRIVATE_ADDRESS =
  /\b(?:address(?:es)?|locations?|premises|sites?|venues?|whereabouts)(?: [a-z’']+){0,5}? (?:is|are|has been|must be|remains?|will be) (?:kept |strictly |held |always |not |never )*(?:private|confidential|secret|undisclosed|withheld|disclosed|published|shared|given)|\b(?:confidential|secret|undisclosed|private) (?:address|location|premises|site|venue)/i;

// An identifier from an "internal" system says nothing about who may see it.
const isIdentifier = (key: string): boolean => /(^|_)(id|identifier|ref)$/i.test(key);

const hasPrivateKey = (record: FeedRecord): boolean =>
  Object.entries(record).some(([key, value]) => {
    if (typeof value !== 'string' && typeof value !== 'boolean' && typeof value !== 'number') return false;
    const isNo = NO.has(toText(value).toLowerCase());
    return PUBLIC_KEY.test(key) ? isNo && value !== '' : PRIVATE_KEY.test(key) && !isIdentifier(key) && !isNo;
  });

function recordsIn(value: unknown): FeedRecord[] {
  const found: FeedRecord[] = [];
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...(next as unknown[]));
    if (!isRecord(next)) continue;
    found.push(next);
    waiting.push(...Object.values(next));
  }
  return found;
}

/** Whether a place, number or contact is flagged or labelled as private, confidential or for staff, anywhere in it. */
export const isPrivatePart = (part: FeedRecord): boolean =>
  recordsIn(part).some(hasPrivateKey) || textsIn(part).some((text) => PRIVATE_WORDS.test(text) || PRIVATE_ADDRESS.test(text));

/** Whether a service as a whole is flagged or labelled so. */
export const isPrivateService = (service: FeedRecord): boolean =>
  hasPrivateKey(service) ||
  toRecordsOfTerms(service).some((term) => isPrivatePart(term)) ||
  ['name', 'status', 'description', 'alert'].some((key) => PRIVATE_SERVICE.test(toText(service[key]))) ||
  /^(private|confidential|internal|hidden|draft)/i.test(toText(service['status']));

/** Whether a service's own words say that its address is private. */
export const saysAddressIsPrivate = (service: FeedRecord): boolean =>
  Object.values(service).some((value) => typeof value === 'string' && PRIVATE_ADDRESS.test(toText(value)));

const toRecordsOfTerms = ({ attributes }: FeedRecord): FeedRecord[] => (Array.isArray(attributes) ? attributes.filter(isRecord) : []);

const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi;
const EMAIL = /[^\s<>,;:()“”"]+@[\w.-]+/g;
const NUMBER = /[+(]?\d(?:[\s().-]*\d){6,}/g;

/**
 * Strikes out of a text what must not be in it: texts that were left out elsewhere, names of people word by word, and e-mail
 * addresses; postcodes and numbers as well, where something is private.
 */
export function strikeOut(text: string, secrets: readonly string[], names: readonly string[], mark: string, isPrivate: boolean): string {
  const patterns = [
    ...[...secrets].sort((a, b) => b.length - a.length).map((secret) => new RegExp(escapeForRegExp(secret), 'gi')),
    ...names.map((name) => new RegExp(`(?<![\\p{L}\\p{M}])${escapeForRegExp(name)}(?![\\p{L}\\p{M}])`, 'gu')),
    EMAIL,
    ...(isPrivate ? [POSTCODE, NUMBER] : []),
  ];
  return patterns.reduce((rest, pattern) => rest.replace(pattern, mark), text);
}

const escapeForRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const ROLES = new Set(
  'a admin administration advice advocacy adviser advisers and centre contact counselling crisis desk duty enquiries for general help helpdesk helpline information intake line main manager national number of office on call out hours phone reception referral referrals room service services single support switchboard team text the triage us'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];

/** The words of a contact's name that are neither a role's nor the service's: none, if it is not a person's. */
export function nameToPersonalWords(name: string, ownNames: readonly string[]): string[] {
  const own = new Set(ownNames.flatMap(wordsOf).map((word) => word.toLowerCase()));
  return wordsOf(name).filter((word) => !ROLES.has(word.toLowerCase()) && !own.has(word.toLowerCase()));
}
