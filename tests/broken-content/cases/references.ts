import { DARTFORD, GRAVESEND, NEWPORT, remove, swap, type BrokenCase } from './case.ts';

/** Names that point to nothing, or round in a circle. */
export const references: BrokenCase[] = [
  {
    what: 'a provider that does not exist',
    change: swap(GRAVESEND, ['provider: family-matters', 'provider: somebody-else']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:4  provider  “somebody-else” does not exist in content/providers.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'a provider that is nearly one',
    change: swap(GRAVESEND, ['provider: family-matters', 'provider: family-mater']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:4  provider  “family-mater” does not exist in content/providers.  Did you mean “family-matters”?',
    ],
  },
  {
    what: 'a type that is nearly one',
    change: swap(GRAVESEND, ['types: [adviser]', 'types: [advisor]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:5  types > 1  “advisor” does not exist in content/vocabulary/service-types.yaml.  Did you mean “adviser”?',
    ],
  },
  {
    what: 'an area that does not exist',
    change: swap(GRAVESEND, ['areas: [kent]', 'areas: [kent, essex]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:8  coverage > areas > 2  “essex” does not exist in content/areas.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'an area that is nearly one',
    change: swap(NEWPORT, ['areas: [gwent]', 'areas: [gwent, kemt]']),
    lines: [
      'content/services/gwent/adviser-newport.yaml:7  coverage > areas > 2  “kemt” does not exist in content/areas.  Did you mean “kent”?',
    ],
  },
  {
    what: 'a council that does not exist',
    change: swap(GRAVESEND, ['councils: [kent]', 'councils: [medway]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:9  coverage > councils > 1  “medway” does not exist in content/areas.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'a council of another area',
    change: swap(GRAVESEND, ['councils: [kent]', 'councils: [newport]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:9  coverage > councils > 1  The council “newport” is not in any of the areas named.  Add its area, or delete the council.',
    ],
  },
  {
    what: 'communities that do not exist',
    change: swap(GRAVESEND, ['serves: [deaf]', 'serves: [def]'], ['byAndFor: [deaf]', 'byAndFor: [trans]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:27  eligibility > serves > 1  “def” does not exist in content/vocabulary/groups.yaml.  Did you mean “deaf”?',
      'content/services/kent/adviser-gravesend.yaml:28  eligibility > byAndFor > 1  “trans” does not exist in content/vocabulary/groups.yaml.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'a language that does not exist',
    change: swap(GRAVESEND, ['languages: [welsh]', 'languages: [welsh, polish]']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:31  access > languages > 2  “polish” does not exist in content/vocabulary/languages.yaml.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'a force that does not exist',
    change: swap(GRAVESEND, ['force: kent', 'force: essex']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:33  access > professionalRoutes > 1 > force  “essex” does not exist in content/areas.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'a commissioner and a stream that do not exist',
    change: swap(GRAVESEND, ['commissioner: kent, stream: nhs', 'commissioner: essex, stream: nhss']),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:40  commissioning > 1 > commissioner  “essex” does not exist in content/commissioners.  Write the name of one that exists, or add it first.',
      'content/services/kent/adviser-gravesend.yaml:40  commissioning > 1 > stream  “nhss” does not exist in content/vocabulary/funding-streams.yaml.  Did you mean “nhs”?',
    ],
  },
  {
    what: 'an area’s commissioner that does not exist',
    change: swap('areas/kent.yaml', ['commissioner: kent', 'commissioner: kemt']),
    lines: [
      'content/areas/kent.yaml:8  commissioners > 1 > commissioner  “kemt” does not exist in content/commissioners.  Did you mean “kent”?',
    ],
  },
  {
    what: 'a commissioner’s successor that does not exist',
    change: swap('commissioners/kent.yaml', ['until: 2028-05', 'until: 2028-05\nsuccessor: kent-mayor']),
    lines: [
      'content/commissioners/kent.yaml:4  successor  “kent-mayor” does not exist in content/commissioners.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'a step’s type that does not exist',
    change: swap('vocabulary/steps.yaml', ['types: [helpline]', 'types: [helplines]']),
    lines: [
      'content/vocabulary/steps.yaml:4  1 > types > 1  “helplines” does not exist in content/vocabulary/service-types.yaml.  Did you mean “helpline”?',
    ],
  },
  {
    what: 'lines in the settings that do not exist',
    change: swap(
      'site.yaml',
      ['fallbackHelplines: [helpline-national]', 'fallbackHelplines: [helpline-day, helpline-nation]'],
      ['allowUnconfirmed: []', 'allowUnconfirmed: [adviser-newprot]'],
    ),
    lines: [
      'content/site.yaml:9  fallbackHelplines > 1  “helpline-day” does not exist in content/services.  Write the name of one that exists, or add it first.',
      'content/site.yaml:9  fallbackHelplines > 2  “helpline-nation” does not exist in content/services.  Did you mean “helpline-national”?',
      'content/site.yaml:10  allowUnconfirmed > 1  “adviser-newprot” does not exist in content/services.  Did you mean “adviser-newport”?',
    ],
  },
  {
    what: 'a successor that does not exist',
    change: swap(DARTFORD, ['successor: adviser-gravesend', 'successor: adviser-ashford']),
    lines: [
      'content/services/kent/adviser-dartford.yaml:10  lifecycle > successor  “adviser-ashford” does not exist in content/services.  Write the name of one that exists, or add it first.',
    ],
  },
  {
    what: 'successors in a circle',
    change: {
      replace: {
        [DARTFORD]: [['successor: adviser-gravesend', 'successor: adviser-newport']],
        [NEWPORT]: [['types: [adviser]', 'types: [adviser]\nlifecycle: { successor: adviser-dartford }']],
      },
    },
    lines: [
      'content/services/gwent/adviser-newport.yaml:5  lifecycle > successor  The successors lead in a circle: “adviser-newport → adviser-dartford → adviser-newport”.  Make the last one a listing that is open.',
      'content/services/kent/adviser-dartford.yaml:10  lifecycle > successor  The successors lead in a circle: “adviser-dartford → adviser-newport → adviser-dartford”.  Make the last one a listing that is open.',
    ],
  },
  {
    what: 'a service that succeeds itself',
    change: swap(DARTFORD, ['successor: adviser-gravesend', 'successor: adviser-dartford']),
    lines: [
      'content/services/kent/adviser-dartford.yaml:10  lifecycle > successor  The successors lead in a circle: “adviser-dartford → adviser-dartford”.  Make the last one a listing that is open.',
    ],
  },
  {
    what: 'an area that no listing covers',
    change: { ...remove(NEWPORT), ...swap('services/refs.csv', ['aaaaa3,adviser-newport\n', '']) },
    lines: ['content/areas/gwent.yaml:1  name  No listing covers “Gwent”.  Add one, or add the area to a listing that covers it.'],
  },
];
