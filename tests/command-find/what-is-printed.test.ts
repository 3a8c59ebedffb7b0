import { describe, expect, test } from 'vitest';
import { answerToText, questionToAnswer, type Answer } from '../../src/cli/find-answer.ts';
import { textToPlace } from '../../src/cli/find-place.ts';
import { argsToQuestion } from './args-to-question.ts';
import { speakerFor } from '../../src/i18n/locale.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { runFind } from './run-find.ts';

const directory = fixtureDirectory();

function toAnswer(...args: string[]): Answer {
  const question = argsToQuestion(args, directory, new Date('2026-11-24T12:00:00Z'));
  const place = question.place === '' ? undefined : textToPlace(question.place, directory, question.council);
  return questionToAnswer(question, place, directory, '2026-11-23', speakerFor('en'));
}
const names = (answer: Answer, group: string) => answer.groups.find((each) => each.group === group)?.services.map(({ name }) => name) ?? [];

describe('a man of 16 or 17 in BS5 on Christmas night, to whom it just happened', () => {
  const args = ['BS5', '--situation', 'just-happened', '--age', '16-17', '--gender', 'man', '--now', '2026-12-25T22:00'];

  test('is told to call a line that is open day and night, then finds the area’s referral centre first', () => {
    const { calls, groups, where } = toAnswer(...args);
    expect(where).toContain('BS5');
    expect(calls[0]).toMatchObject({ number: '0808 500 2222', trust: 'call' });
    expect(calls[0]!.facts).toEqual(expect.arrayContaining(['Open day and night', '16 and over', 'free']));
    expect(calls).toHaveLength(2);
    expect(groups[0]!.group).toBe('covers-you');
    const [first] = groups[0]!.services;
    expect(first!.kinds[0]).toMatch(/SARC/);
    expect(first!.reasons.map(({ key }) => key)).toEqual(expect.arrayContaining(['covers', 'sooner-is-better']));
  });

  test('reads in words what is known, what is not, and how far it is', async () => {
    const { code, out } = await runFind(...args);
    expect(code).toBe(0);
    expect(out).toMatch(/^BS5, in Avon and Somerset\. On 25 December 2026 at 10pm\./);
    expect(out).toMatch(/^CALL$/m);
    expect(out).toMatch(/^COVERS YOU$/m);
    expect(out).toMatch(/^ {3}\+ Sooner is better: call and ask$/m);
    expect(out).toMatch(/^ {3}\? Ask (?:if|when|how|which) .+$/m);
    expect(out).toMatch(/(About|Less than) \d+ miles?/);
    expect(out).not.toMatch(/too late|undefined|[{}]/i);
  });
});

test('what is still going on puts 999 and 55 above every group', () => {
  expect(answerToText(toAnswer('Kent', '--situation', 'ongoing')).split('\n')[4]).toMatch(/999.*55/);
});

test('without a place there are the services for everyone', () => {
  const answer = toAnswer('--now', '2026-11-24T12:00');
  expect(answer.groups.map(({ group }) => group)).toEqual(['everywhere']);
  expect(answer.calls.map(({ number }) => number)).toEqual(['0808 500 2222']);
  expect(names(answer, 'everywhere').length).toBeGreaterThan(0);
});

test('a place of several words needs no quotes, and several values may stand after one option', () => {
  const one = toAnswer('Tunbridge', 'Wells', '--contact', 'text,webchat', '--need', 'step-free', '--now', '2026-11-24T12:00');
  const other = toAnswer(
    'Tunbridge Wells',
    '--contact',
    'text',
    '--contact',
    'webchat',
    '--need',
    'step-free',
    '--now',
    '2026-11-24T12:00',
  );
  expect(one).toEqual(other);
  expect(one.groups.flatMap(({ services }) => services.flatMap(({ reasons }) => reasons.map(({ key }) => key)))).toEqual(
    expect.arrayContaining(['reach-unknown', 'step-free-unknown']),
  );
});

test('the council is asked for where it would change the answer, and decides it once it is given', () => {
  const unsure = toAnswer('West Midlands', '--now', '2026-11-24T12:00');
  expect(unsure.whichCouncil).toEqual(expect.arrayContaining(['birmingham', 'coventry']));
  expect(answerToText(unsure)).toMatch(/^Which council\? .*--council .*coventry/m);
  const [coventry, birmingham] = ['coventry', 'birmingham'].map((council) =>
    toAnswer('West Midlands', '--council', council, '--now', '2026-11-24T12:00'),
  );
  const isIn = (answer: Answer, ref: string) =>
    answer.groups.find(({ group }) => group === 'covers-you')!.services.some((each) => each.slug === ref);
  expect([isIn(coventry!, 'support-centre-coventry'), isIn(birmingham!, 'support-centre-coventry')]).toEqual([true, false]);
  expect(coventry!.whichCouncil).toEqual([]);
});

test('the council decides the area too, where the place may be in several', () => {
  expect(toAnswer('SY10', '--council', 'powys', '--now', '2026-11-24T12:00').where).toBe('SY10, in Dyfed-Powys.');
});

test('a council that the place is not in is refused with those that it may be in', async () => {
  const { code, err } = await runFind('Kent', '--council', 'leeds');
  expect(code).not.toBe(0);
  expect(err).toMatch(/leeds.*Kent.*medway/);
});

test('of a centre’s day and night numbers the one that is open is called', () => {
  const call = (now: string) => toAnswer('Swansea', '--situation', 'just-happened', '--now', now).calls[1];
  expect(call('2026-11-24T12:00')).toMatchObject({ number: '029 2018 0101' });
  expect(call('2026-11-24T22:00')).toMatchObject({ number: '0808 157 0160' });
});

test('the line for those who are too young for the first one is named with its number', async () => {
  const { out } = await runFind('BS5', '--now', '2026-11-24T12:00');
  const young = directory.services.find(({ slug }) => slug === 'helpline-under-19')!;
  expect(out).toContain(`${young.name}, ${young.contact.phones[0]!.number}`);
});

test('a chosen language is answered with the services that state it', async () => {
  expect((await runFind('Leeds', '--language', 'bsl', '--now', '2026-11-24T12:00')).out).toMatch(
    /^1 service states it: bsl: Signpost Deaf Support$/m,
  );
  expect((await runFind('Leeds', '--language', 'gujarati', '--now', '2026-11-24T12:00')).out).toMatch(
    /^No service states it, ask: gujarati$/m,
  );
});

test('a district that may lie in several areas names them all', () => {
  expect(toAnswer('GU10', '--now', '2026-11-24T12:00').where).toBe('GU10, which may be in Surrey or Hampshire.');
});

test('--json prints the same as data', async () => {
  const { code, out, err } = await runFind('BS5', '--now', '2026-11-24T12:00', '--json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(toAnswer('BS5', '--now', '2026-11-24T12:00'))));
});
