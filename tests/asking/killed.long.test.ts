import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { gmail } from './answers.ts';
import { Round } from './round.ts';

const TODAY = '2026-11-30';
const asks = new Round();
const answers = mkdtempSync(join(tmpdir(), 'answers-'));

beforeAll(async () => {
  await asks.run('ask', '--area', 'kent', '--to', asks.out);
  for (const name of readdirSync(asks.out)) {
    const ref = name.replace('.eml', '');
    writeFileSync(join(answers, name), gmail(await asks.answer(ref), { from: `${ref}@provider.example` }));
  }
});

const takeAnswers = (round: Round, killAfter?: number) => round.spawn(['inbox', answers, '--apply'], killAfter);

const stateOf = (round: Round) => ({
  listings: readdirSync(join(round.root, 'content/services/kent')).map((name) => round.listing(`kent/${name}`)),
  asks: round.read('asks.csv'),
  messages: round.read('messages.csv'),
});

test('killed 20 times while it takes 12 answers, the next run ends as if nothing had happened', async () => {
  const whole = asks.copy(TODAY);
  await takeAnswers(whole);
  // The first start of a program takes longer than the next ones.
  const { took } = await takeAnswers(asks.copy(TODAY));
  const expected = stateOf(whole);
  expect(expected.asks.match(/,2026-11-25,answered/g)).toHaveLength(12);
  let killed = 0;
  for (let kill = 1; kill <= 20; kill++) {
    const round = asks.copy(TODAY);
    const { signal } = await takeAnswers(round, took * (0.4 + kill * 0.03));
    if (signal === 'SIGKILL') killed++;
    await takeAnswers(round);
    expect(stateOf(round), `killed after ${40 + kill * 3} % of the time`).toEqual(expected);
    expect((await round.command('check', '--json')).out).toBe('[]\n');
  }
  expect(killed).toBeGreaterThanOrEqual(5);
});
