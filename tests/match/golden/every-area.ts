import { countryByArea } from './areas.ts';
import { inOrder, line, nationalLine, sarc, service, type GoldenCase } from './sketch.ts';

// Three cases for each of the 43 police areas. `next` is the area after it in the alphabet: any other one would do.
export const everyArea: GoldenCase[] = [...countryByArea].flatMap(([area, country], at, all): GoldenCase[] => {
  const next = all[(at + 1) % all.length]![0];
  return [
    {
      name: `in ${area}, when it just happened, the area's own SARC comes first of all and the SARC of ${next} is not offered`,
      rules: ['R5', 'R6', 'R9'],
      services: [
        sarc('theirs', { areas: [next], opening: '24/7', trust: 'confirmed', confirmed: '2026-11-20' }),
        nationalLine('line', { types: ['helpline', 'rape-support'] }),
        service('centre', { areas: [area], confirmed: '2026-11-20' }),
        sarc('own', { areas: [area] }),
      ],
      query: { areas: [area], situation: 'just-happened' },
      expect: {
        order: inOrder({ coversYou: 'own centre', everywhere: 'line' }),
        calls: 'line own',
        excluded: ['theirs'],
        reasons: { own: { covers: { areas: [area] }, 'sooner-is-better': true } },
      },
    },
    {
      name: `in ${area} a service of ${next} with an office next door is nearby for others, and one that covers both covers you`,
      rules: ['R6', 'R9'],
      services: [
        service('theirs', { areas: [next], miles: 1 }),
        service('both', { areas: [next, area], miles: 90 }),
        service('own', { areas: [area], miles: 60 }),
      ],
      query: { areas: [area], here: true },
      expect: {
        order: inOrder({ coversYou: 'own both', nearby: 'theirs' }),
        reasons: { both: { covers: { areas: [area] } }, theirs: { 'covers-elsewhere': { areas: [next] } } },
      },
    },
    {
      name: `in ${area}, which lies in ${country}, only that country's own line is offered with those for both countries`,
      rules: ['R8', 'R10'],
      services: [
        line('for-wales', { everywhere: 'wales' }),
        line('for-england', { everywhere: 'england' }),
        line('for-both', { everywhere: 'england-and-wales' }),
      ],
      query: { areas: [area] },
      expect: {
        order: inOrder({ everywhere: country === 'wales' ? 'for-both for-wales' : 'for-both for-england' }),
        excluded: [country === 'wales' ? 'for-england' : 'for-wales'],
      },
    },
  ];
});
