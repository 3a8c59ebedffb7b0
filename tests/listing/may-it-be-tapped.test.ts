import { describe, expect, test } from 'vitest';
import { listing } from '../../src/listing/listing.ts';
import { contractEnd, withoutFormer } from '../../src/listing/commissioning.ts';
import { detailToKey, isOfficialPage, listingToTrust, type CountedTest, type TrustContext } from '../../src/listing/detail-trust.ts';
import { withDigests } from '../support/with-digests.ts';

const TODAY = '2026-11-23';
const PHONE = '0117 496 0123';
const context: TrustContext = {
  today: TODAY,
  isFallbackHelpline: false,
  exemptFromWithdrawal: false,
  ownHosts: [],
  nationalDetails: new Map(),
  tests: new Map(),
};

type Input = Record<string, unknown>;

const official = (more: Input = {}) => ({ url: 'https://www.kent.gov.uk/help', says: 'Its number.', gives: [PHONE], ...more });
const press = (more: Input = {}) => official({ url: 'https://news.example.com/1', ...more });

const toListing = (facts: Input) =>
  listing.parse(
    withDigests({
      ref: 'abc234',
      name: 'Made Up Centre',
      slug: 'support-made-up',
      types: ['isva'],
      summary: { en: 'It helps.' },
      coverage: { areas: ['kent'] },
      contact: { phones: [{ number: PHONE }] },
      ...facts,
    }),
  );

/** The class and reason of the first contact detail. */
function trustOf(facts: Input, more: Partial<TrustContext> = {}) {
  const { trust, reason } = listingToTrust(toListing(facts), { ...context, ...more })[0]!;
  return `${trust}: ${reason.key}`;
}

const confirmedOn = (on: string, how = 'phone') => ({ contact: { on, by: 'provider', how } });

describe('a number that somebody confirmed', () => {
  test('is confirmed, and stays so until it is withdrawn for age', () => {
    expect(trustOf({ confirmed: confirmedOn('2026-11-01') })).toBe('confirmed: confirmed');
    expect(trustOf({ confirmed: confirmedOn('2025-12-01') })).toBe('confirmed: confirmed');
  });
  test('counts as a page of its day once its age withdraws it', () => {
    expect(trustOf({ confirmed: confirmedOn('2025-11-01') })).toBe('corroborated: confirmed');
    expect(trustOf({ confirmed: confirmedOn('2023-11-01') })).toBe('seen: no-official-page');
  });
  test('is confirmed at any age where nothing else takes its place', () => {
    expect(trustOf({ confirmed: confirmedOn('2023-11-01') }, { exemptFromWithdrawal: true })).toBe('confirmed: confirmed');
  });
  test('is not confirmed by what was only read on a public page', () => {
    expect(trustOf({ confirmed: confirmedOn('2026-11-01', 'public-source') })).toBe('seen: no-official-page');
  });
});

describe('a number that pages give', () => {
  test('is corroborated by an official page for 24 months, to the day', () => {
    expect(trustOf({ sources: [official({ pageDate: '2024-11-23' })] })).toBe('corroborated: official-recent');
    expect(trustOf({ sources: [official({ pageDate: '2024-11-22' })] })).toBe('likely: official-old');
  });
  test('is likely where the official page has no date', () => {
    expect(trustOf({ sources: [official()] })).toBe('likely: official-old');
  });
  test('is only seen where no official page gives it, however new the page is', () => {
    expect(trustOf({ sources: [press({ pageDate: '2026-11-20' })] })).toBe('seen: no-official-page');
  });
  test('is only seen where an official page is about something else', () => {
    expect(trustOf({ sources: [official({ pageDate: '2026-11-20', gives: ['0117 496 0999'] })] })).toBe('seen: no-official-page');
    expect(trustOf({ sources: [official({ pageDate: '2026-11-20', gives: [] })] })).toBe('seen: no-official-page');
  });
  test('is the same number however it is spelt', () => {
    expect(trustOf({ sources: [official({ gives: ['+44 117 496 0123'] })] })).toBe('likely: official-old');
  });
  test('is official on a host that the provider lists as its own, and on no host that merely ends like one', () => {
    const sources = [press({ url: 'https://www.madeup.org.uk/contact' })];
    expect(trustOf({ sources })).toBe('seen: no-official-page');
    expect(trustOf({ sources }, { ownHosts: ['madeup.org.uk'] })).toBe('likely: official-old');
    expect(isOfficialPage('https://notmadeup.org.uk/', ['madeup.org.uk'])).toBe(false);
    expect(isOfficialPage('https://evil-nhs.uk/', [])).toBe(false);
    expect(isOfficialPage('https://www.nhs.uk/x', [])).toBe(true);
    expect(isOfficialPage('https://www.llyw.cymru/x', [])).toBe(true);
  });
});

describe('a national organisation', () => {
  const three = [official(), press(), press({ url: 'https://third.example.org/' })];
  const national = { coverage: { everywhere: 'england-and-wales' } };
  test('is corroborated by three independent hosts, one of them official', () => {
    expect(trustOf({ ...national, sources: three })).toBe('corroborated: three-hosts');
    expect(trustOf({ ...national, sources: three.slice(0, 2) })).toBe('likely: official-old');
    expect(
      trustOf({ ...national, sources: [press(), press({ url: 'https://third.example.org/' }), press({ url: 'https://b.example.net/' })] }),
    ).toBe('seen: no-official-page');
  });
  test('two pages of one host count once', () => {
    expect(trustOf({ ...national, sources: [official(), press(), press({ url: 'https://news.example.com/2' })] })).toBe(
      'likely: official-old',
    );
  });
  test('pages of its own count once, as do a host and what is below it', () => {
    const own = { ownHosts: ['madeup.org.uk', 'madeup-helpline.org.uk'] };
    const pages = [press({ url: 'https://madeup.org.uk/' }), press({ url: 'https://www.madeup-helpline.org.uk/' }), press()];
    expect(trustOf({ ...national, sources: pages }, own)).toBe('likely: official-old');
    expect(trustOf({ ...national, sources: [...pages, official()] }, own)).toBe('corroborated: three-hosts');
    const below = [official({ url: 'https://kent.gov.uk/' }), official({ url: 'https://beta.kent.gov.uk/' }), press()];
    expect(trustOf({ ...national, sources: below })).toBe('likely: official-old');
  });
  test('a local listing that gives its provider’s national number is as sure of it', () => {
    const pages = toListing({ sources: three }).sources;
    expect(trustOf({ sources: [] }, { nationalDetails: new Map([['+441174960123', pages]]) })).toBe('corroborated: three-hosts');
  });
  test('a local service is not: its number moves more easily', () => {
    expect(trustOf({ sources: three })).toBe('likely: official-old');
  });
});

describe('a number that a page contradicts', () => {
  const against = (pageDate?: string) => press({ gives: [], contradicts: [PHONE], pageDate });
  test('is only seen, where that page is newer or nobody can tell', () => {
    expect(trustOf({ sources: [official({ pageDate: '2026-01' }), against('2026-05')] })).toBe('seen: contradicted');
    expect(trustOf({ sources: [official(), against('2019')] })).toBe('seen: contradicted');
    expect(trustOf({ sources: [official({ pageDate: '2026-01' }), against()] })).toBe('seen: contradicted');
  });
  test('keeps its class where an official page is newer than the contradiction', () => {
    expect(trustOf({ sources: [official({ pageDate: '2026-05' }), against('2026-01')] })).toBe('corroborated: official-recent');
  });
  test('keeps its class where the service itself confirmed it', () => {
    expect(trustOf({ confirmed: confirmedOn('2026-11-01'), sources: [against('2026-05')] })).toBe('confirmed: confirmed');
  });
});

describe('a listing whose contract has ended', () => {
  const commissioning = [{ commissioner: 'kent', kind: 'contract', from: '2020', until: '2024-03' }];
  test('has details that are only seen', () => {
    expect(trustOf({ commissioning, sources: [official({ pageDate: '2024-03-31' })] })).toBe('seen: contract-ended');
    expect(trustOf({ commissioning, confirmed: confirmedOn('2024-03-31') })).toBe('seen: contract-ended');
  });
  test('has its details back once they were confirmed or shown on an official page after the end', () => {
    expect(trustOf({ commissioning, confirmed: confirmedOn('2026-11-01') })).toBe('confirmed: confirmed');
    expect(trustOf({ commissioning, sources: [official({ pageDate: '2024-04-01' })] })).toBe('likely: official-old');
    expect(trustOf({ commissioning, sources: [press({ pageDate: '2026-04-01' })] })).toBe('seen: contract-ended');
  });
  test('keeps the details that are its provider’s everywhere', () => {
    const national = { nationalDetails: new Map([['+441174960123', []]]) };
    expect(trustOf({ commissioning, sources: [official()] }, national)).toBe('likely: official-old');
  });
});

describe('the end of a contract', () => {
  const entry = (kind: string, until?: string, from?: string) => ({ commissioner: 'kent', kind, until, from });
  const entries = (...all: Input[]) => toListing({ commissioning: all }).commissioning;
  test('is the last day of the last one, once all are over', () => {
    expect(contractEnd(entries(entry('contract', '2024-03'), entry('contract', '2025')), TODAY)).toBe('2025-12-31');
  });
  test('has not come while another contract runs, has no stated end, or ends today', () => {
    expect(contractEnd(entries(entry('contract', '2024-03'), entry('contract', '2027')), TODAY)).toBeUndefined();
    expect(contractEnd(entries(entry('contract', '2024-03'), entry('contract')), TODAY)).toBeUndefined();
    expect(contractEnd(entries(entry('contract', '2026-11-23')), TODAY)).toBeUndefined();
    expect(contractEnd(entries(), TODAY)).toBeUndefined();
  });
  test('is not the end of a grant, nor of money that no source calls a contract', () => {
    expect(contractEnd(entries(entry('grant', '2025')), TODAY)).toBeUndefined();
    expect(contractEnd(entries(entry('unknown', '2025')), TODAY)).toBeUndefined();
    expect(contractEnd(entries(entry('contract', '2024-03'), entry('grant', '2029')), TODAY)).toBe('2024-03-31');
  });
  test('is history once another contract runs, and a grant that is over always is', () => {
    const untils = (...all: Input[]) => withoutFormer(entries(...all), TODAY).map(({ kind, until }) => `${kind} ${until}`);
    expect(untils(entry('contract', '2024-03'), entry('contract', '2027'))).toEqual(['contract 2027']);
    expect(untils(entry('unknown', '2024-03'), entry('contract', '2027'))).toEqual(['contract 2027']);
    expect(untils(entry('contract', '2024-03'), entry('contract', '2028', '2027-04'))).toEqual(['contract 2024-03', 'contract 2028']);
    expect(untils(entry('contract', '2024-03'), entry('grant', '2027'))).toEqual(['contract 2024-03', 'grant 2027']);
    expect(untils(entry('grant', '2025'))).toEqual([]);
  });
});

describe('what is never tried on the strength of an old page', () => {
  const only = (contact: Input, value: string) => ({ contact, sources: [official({ gives: [value] })] });
  test('an e-mail address, a text number, a chat or a form: what is written there stays there', () => {
    expect(trustOf(only({ email: 'help@madeup.org.uk' }, 'HELP@madeup.org.uk'))).toBe('seen: written-channel');
    expect(trustOf(only({ texts: [{ number: '07911 123456' }] }, '07911 123456'))).toBe('seen: written-channel');
    expect(trustOf(only({ webchat: 'https://madeup.org.uk/chat' }, 'https://madeup.org.uk/chat'))).toBe('seen: written-channel');
    expect(trustOf(only({ form: 'https://madeup.org.uk/form' }, 'https://madeup.org.uk/form'))).toBe('seen: written-channel');
  });
  test('a mobile and a premium number', () => {
    expect(trustOf(only({ phones: [{ number: '07911 123456' }] }, '07911 123456'))).toBe('seen: mobile');
    expect(trustOf(only({ phones: [{ number: '0906 123 4567' }] }, '0906 123 4567'))).toBe('seen: premium');
  });
  test('a website may be tried, with or without www and a slash at the end', () => {
    expect(trustOf(only({ website: 'https://www.madeup.org.uk/' }, 'https://madeup.org.uk'))).toBe('likely: official-old');
  });
  test('but a new official page is enough for a written channel', () => {
    const recent = {
      contact: { email: 'help@madeup.org.uk' },
      sources: [official({ gives: ['help@madeup.org.uk'], pageDate: '2026-05' })],
    };
    expect(trustOf(recent)).toBe('corroborated: official-recent');
  });
});

describe('a test call', () => {
  const call = (on: string, answered: CountedTest['answered'], more: Partial<CountedTest> = {}): CountedTest => ({
    number: PHONE,
    on,
    answered,
    by: 'host',
    isWithinHours: true,
    ...more,
  });
  const tests = (...all: CountedTest[]) => ({ tests: Map.groupBy(all, ({ number }) => detailToKey(number)) });
  const confirmed = confirmedOn('2026-11-01');
  test('to a wrong number or a dead line takes the number out of use at once, whatever else speaks for it', () => {
    expect(trustOf({ confirmed }, tests(call('2026-11-20', 'wrong-number')))).toBe('seen: failed-test');
    expect(trustOf({ confirmed }, { ...tests(call('2026-11-20', 'out-of-service')), isFallbackHelpline: true })).toBe('seen: failed-test');
  });
  test('that nobody answers does so only on the second day within stated hours', () => {
    const first = call('2026-11-19', 'nobody');
    expect(trustOf({ confirmed }, tests(first))).toBe('confirmed: confirmed');
    expect(trustOf({ confirmed }, tests(first, first))).toBe('confirmed: confirmed');
    expect(trustOf({ confirmed }, tests(first, call('2026-11-20', 'voicemail')))).toBe('seen: failed-test');
    expect(trustOf({ confirmed }, tests(first, call('2026-11-20', 'voicemail', { isWithinHours: false })))).toBe('confirmed: confirmed');
  });
  test('that somebody answers puts the number back', () => {
    expect(trustOf({ confirmed }, tests(call('2026-11-21', 'person'), call('2026-11-20', 'wrong-number')))).toBe('confirmed: confirmed');
  });
  test('counts for the number in whichever listing it was made, and lapses with the number', () => {
    expect(trustOf({ confirmed }, tests(call('2026-11-20', 'wrong-number', { number: '+44 117 496 0123' })))).toBe('seen: failed-test');
    expect(trustOf({ confirmed }, tests(call('2026-11-20', 'wrong-number', { number: '0117 496 0999' })))).toBe('confirmed: confirmed');
  });
});

test('each detail of a listing has a class of its own', () => {
  const trusted = listingToTrust(
    toListing({
      contact: { phones: [{ number: PHONE }, { number: '0117 496 0124' }], email: 'help@madeup.org.uk', website: 'https://madeup.org.uk' },
      sources: [official({ gives: [PHONE, 'https://madeup.org.uk'] })],
    }),
    context,
  );
  expect(trusted.map(({ value, trust }) => `${value} ${trust}`)).toEqual([
    '0117 496 0123 likely',
    '0117 496 0124 seen',
    'help@madeup.org.uk seen',
    'https://madeup.org.uk likely',
  ]);
});
