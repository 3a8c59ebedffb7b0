import type { Message } from './read-message.ts';

/** Domains whose mailboxes belong to different people or bodies: there the whole mailbox has to fit. */
const SHARED_DOMAINS = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'msn.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'aol.co.uk',
  'proton.me',
  'protonmail.com',
  'pm.me',
  'gmx.com',
  'gmx.co.uk',
  'mail.com',
  'zoho.com',
  'fastmail.com',
  'btinternet.com',
  'btconnect.com',
  'btopenworld.com',
  'sky.com',
  'talktalk.net',
  'tiscali.co.uk',
  'virginmedia.com',
  'ntlworld.com',
  'blueyonder.co.uk',
  'plus.com',
  'plusnet.com',
  'o2.co.uk',
  // One domain for the whole NHS, and for everyone in criminal justice.
  'nhs.net',
  'cjsm.net',
]);
const isShared = (domain: string): boolean => SHARED_DOMAINS.has(domain) || /^(hotmail|live|yahoo|ymail|rocketmail|outlook)\./.test(domain);

const toDomain = (mailbox: string): string => mailbox.split('@').at(-1)!.toLowerCase();

/** Whether a mailbox may answer for another: the same one, or a colleague's where the domain is one body's own. */
export const mayAnswerFor = (from: string, mailbox: string): boolean =>
  from === mailbox || (toDomain(from) === toDomain(mailbox) && !isShared(toDomain(from)));

/** Why nobody can say that a message comes from where it says. */
export type SenderFault = 'several-senders' | 'no-server' | 'not-checked' | 'other-server' | 'not-proved';

/**
 * Whether our own mail server found that a message comes from the domain in its From (RFC 8601): DMARC, or DKIM or SPF for that domain.
 * Only the topmost header counts, and only if our server wrote it: what is further down, a sender can have written. `server` is the
 * name that it writes, "none" where it writes none.
 */
export function senderFault(
  { from, authentication }: Pick<Message, 'from' | 'authentication'>,
  server: string | undefined,
): SenderFault | undefined {
  if (from.length !== 1) return 'several-senders';
  if (server === undefined) return 'no-server';
  if (authentication === undefined) return 'not-checked';
  const parts = withoutComments(authentication)
    .split(';')
    .map((part) => part.trim());
  const isNameless = /^[a-z]+\s*=/i.test(parts[0] ?? '');
  const name = isNameless ? 'none' : parts.shift()!.split(/\s+/)[0]!.toLowerCase();
  if (name !== server.toLowerCase()) return 'other-server';
  const domain = toDomain(from[0]!);
  const results = parts.map(toResult);
  if (results.some(({ method, result }) => method === 'dmarc' && result !== 'pass' && result !== 'none' && result !== 'bestguesspass'))
    return 'not-proved';
  const isProof = ({ method, result, ...found }: ReturnType<typeof toResult>) => {
    if (result !== 'pass') return false;
    if (method === 'dmarc') return found.from === undefined || found.from === domain;
    if (method === 'dkim') return found.signer !== undefined && isAligned(found.signer, domain);
    return method === 'spf' && found.mailFrom !== undefined && isAligned(found.mailFrom, domain);
  };
  return results.some(isProof) ? undefined : 'not-proved';
}

/** One result: "dkim=pass header.d=example.org". */
function toResult(part: string) {
  const [, method, result] = /^([a-z-]+)(?:\/\d+)?\s*=\s*([a-z]+)/i.exec(part) ?? [];
  const property = (name: string) =>
    new RegExp(`(?:^|\\s)${name}\\s*=\\s*"?([^\\s";]+)`, 'i').exec(part)?.[1]?.split('@').at(-1)?.toLowerCase();
  return {
    method: method?.toLowerCase(),
    result: result?.toLowerCase(),
    from: property('header\\.from'),
    signer: property('header\\.d') ?? property('header\\.i'),
    mailFrom: property('smtp\\.mailfrom'),
  };
}

/** Comments in round brackets may hold what looks like a result, and may be inside each other. */
function withoutComments(text: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += letter;
  }
  return kept;
}

/** The same domain, or one below the other: as DMARC has it. */
const isAligned = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || (b.endsWith(`.${a}`) && a.split('.').length > 1);
