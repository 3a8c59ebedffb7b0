import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findServices, RESULT_GROUPS, type Result } from '../../src/match/find-services.ts';
import { resultsToAnswer } from '../../src/match/answer.ts';
import { countryByArea } from './golden/areas.ts';
import { GOLDEN } from './golden/index.ts';
import type { Expected, GoldenCase } from './golden/sketch.ts';
import { sketchesToCandidates, toQuery } from './golden/to-candidate.ts';

for (const [situation, cases] of Object.entries(GOLDEN)) {
  describe(`when ${situation}`, () => {
    test.each(cases)('$name', (golden) => {
      const results = answer(golden);
      expectOrder(results, golden);
      expectAnswer(results, golden);
      expectReasons(results, golden.expect);
      expect(summary(answer({ ...golden, services: [...golden.services].reverse() }))).toEqual(summary(results));
    });
  });
}

const answer = ({ services, query }: GoldenCase): Result[] => findServices(sketchesToCandidates(services, query), toQuery(query));

/** What the order says, without the candidates themselves. */
const summary = (results: readonly Result[]) =>
  results.map(({ candidate, group, state, reasons }) => ({ ref: candidate.ref, group, state, reasons }));

function expectOrder(results: readonly Result[], { expect: { order, excluded = [], states = {} } }: GoldenCase): void {
  if (order) {
    const found = RESULT_GROUPS.map((group) => ({ group, refs: refsOf(results.filter((result) => result.group === group)) }));
    expect(found).toEqual(order);
    expect(refsOf(results), 'groups one after the other').toEqual(order.flatMap(({ refs }) => refs));
  }
  expect(
    refsOf(results).filter((ref) => excluded.includes(ref)),
    'left out',
  ).toEqual([]);
  for (const [ref, state] of Object.entries(states)) expect(resultOf(results, ref).state, ref).toBe(state);
}

/** Who is called, where the named lines are the copy's fallback helplines, and what the page says about the answers. */
function expectAnswer(
  results: readonly Result[],
  { query, fallbackHelplines = [], expect: { calls, chosen, whichCouncil } }: GoldenCase,
): void {
  const answer = resultsToAnswer(results, toQuery(query), fallbackHelplines);
  const called = answer.calls.map(({ to, service }) => service?.ref ?? to).join(' ');
  if (calls !== undefined) expect(called, 'who is called').toBe(calls);
  if (chosen) expect(Object.fromEntries(answer.chosen.map(({ id, refs }) => [id, refs.join(' ')]))).toEqual(chosen);
  if (whichCouncil) expect(answer.whichCouncil).toEqual(whichCouncil);
}

function expectReasons(results: readonly Result[], { reasons = {}, asks = {}, lacks = {} }: Expected): void {
  for (const [ref, wanted] of Object.entries(reasons)) {
    for (const [key, values] of Object.entries(wanted)) {
      const reason = resultOf(results, ref).reasons.find((candidate) => candidate.key === key);
      expect(reason, `${ref}: ${key}`).toBeDefined();
      if (values !== true) expect(reason!.values, `${ref}: ${key}`).toEqual(values);
    }
  }
  for (const [ref, keys] of Object.entries(asks)) {
    expect(
      resultOf(results, ref)
        .reasons.filter((reason) => reason.ask)
        .map((reason) => reason.key),
      ref,
    ).toEqual(expect.arrayContaining([...keys]));
  }
  for (const [ref, keys] of Object.entries(lacks)) {
    expect(
      resultOf(results, ref)
        .reasons.map((reason) => reason.key)
        .filter((key) => keys.includes(key)),
      `${ref} lacks`,
    ).toEqual([]);
  }
}

const refsOf = (results: readonly Result[]): string[] => results.map((result) => result.candidate.ref);

function resultOf(results: readonly Result[], ref: string): Result {
  const result = results.find(({ candidate }) => candidate.ref === ref);
  expect(result, `${ref} is shown`).toBeDefined();
  return result!;
}

describe('the cases themselves', () => {
  const all = Object.values(GOLDEN).flat();

  test('have each a name of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test('name rules that stand in docs/matching.md, and leave no rule without a case', () => {
    const stated = [...readFileSync('docs/matching.md', 'utf8').matchAll(/^- \*\*(R\d+)\*\*/gm)].map(([, rule]) => rule!);
    expect([...new Set(all.flatMap(({ rules }) => rules))].sort()).toEqual([...stated].sort());
  });

  test('speak only of services that they sketch, and of each at most once', () => {
    for (const {
      name,
      services,
      expect: { order = [], excluded = [], reasons = {}, asks = {}, lacks = {}, states = {} },
    } of all) {
      const refs = services.map(({ ref }) => ref);
      const placed = [...order.flatMap((group) => group.refs), ...excluded];
      const told = [...placed, ...[reasons, asks, lacks, states].flatMap((part) => Object.keys(part))];
      expect(new Set(refs).size, name).toBe(refs.length);
      expect(new Set(placed).size, name).toBe(placed.length);
      expect(
        told.filter((ref) => !refs.includes(ref)),
        name,
      ).toEqual([]);
      if (order.length > 0)
        expect(
          refs.filter((ref) => !placed.includes(ref)),
          `${name}: named nowhere`,
        ).toEqual([]);
    }
  });

  test('use areas and vocabulary that exist', () => {
    const ids = (vocabulary: string) =>
      (parse(readFileSync(`tests/fixtures/content/vocabulary/${vocabulary}.yaml`, 'utf8')) as { id: string }[]).map(({ id }) => id);
    const used = (terms: (string | readonly string[] | undefined)[]) => new Set(terms.flatMap((term) => term ?? []));
    const services = all.flatMap((golden) => golden.services);
    const queries = all.map((golden) => golden.query);
    const known = (vocabulary: readonly string[], terms: Set<string>) => [...terms].filter((term) => !vocabulary.includes(term));
    expect(known([...countryByArea.keys()], used([...services.map((s) => s.areas), ...queries.map((q) => q.areas)]))).toEqual([]);
    expect(known(ids('service-types'), used(services.map((s) => s.types)))).toEqual([]);
    expect(known(ids('situations'), used(queries.map((q) => q.situation)))).toEqual([]);
    expect(known(ids('languages'), used([...services.map((s) => s.languages), ...queries.map((q) => q.languages)]))).toEqual([]);
    expect(known(ids('groups'), used([...services.flatMap((s) => [s.serves, s.byAndFor]), ...queries.map((q) => q.communities)]))).toEqual(
      [],
    );
  });

  test('are asked in all 43 areas, in every situation and at every age', () => {
    const queries = all.map(({ query }) => query);
    expect(new Set(queries.flatMap(({ areas }) => areas ?? [])).size).toBe(43);
    for (const situation of ['just-happened', 'last-7-days', 'past', 'ongoing', 'reported', 'court', 'supporting-someone']) {
      const ages = queries.filter((query) => query.situation === situation).map(({ age }) => age);
      expect([...new Set(ages)].sort(), situation).toEqual(['13-15', '16-17', 'adult', 'under-13', undefined]);
    }
  });
});
