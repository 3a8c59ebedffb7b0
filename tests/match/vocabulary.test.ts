import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { SITUATIONS } from '../../src/match/query.ts';

const ids = (name: string) => (parse(readFileSync(`content/vocabulary/${name}.yaml`, 'utf8')) as { id: string }[]).map(({ id }) => id);

test('the situations that can be answered are those of the vocabulary', () => {
  expect(ids('situations')).toEqual([...SITUATIONS]);
});

test('every kind and group that the order speaks of stands in the vocabulary', () => {
  const KINDS = ['sarc', 'isva', 'chisva', 'rape-support', 'helpline', 'chat', 'group', 'counselling', 'non-recent'];
  const MORE = ['court', 'family', 'domestic-abuse', 'stalking'];
  expect(ids('service-types')).toEqual(expect.arrayContaining([...KINDS, ...MORE]));
  expect(ids('groups')).toEqual(expect.arrayContaining(['young-people', 'men-and-boys', 'women-and-girls']));
});
