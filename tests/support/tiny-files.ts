const term = (id: string, en: string, cy: string) => `- id: ${id}
  name: { en: ${en}, cy: ${cy} }
`;

const typeOfService = (
  id: string,
  en: string,
  cy: string,
  neutral: string,
  neutralWelsh: string,
) => `${term(id, en, cy)}  sentence: { en: What it is., cy: Beth yw. }
  neutral: { en: ${neutral}, cy: ${neutralWelsh} }
`;

/** A whole content of two areas and four listings, by file name below `content/`. `check` has nothing to say of it. */
export const TINY_FILES: Record<string, string> = {
  'site.yaml': `name: Tiny
stage: preview
address:
host:
  name:
  phone:
  email:
exit: https://www.bbc.co.uk/weather
fallbackHelplines: [helpline-national]
allowUnconfirmed: []
publicationPolicy: { en: Everyone who helps. }
`,
  'areas/kent.yaml': `name: Kent
gss: E23000032
country: england
force: { name: Kent Police }
councils:
  - { slug: kent, gss: E10000016, name: Kent }
commissioners:
  - commissioner: kent
`,
  'areas/gwent.yaml': `name: Gwent
welshName: Gwent
gss: W15000002
country: wales
force: { name: Gwent Police, welshName: Heddlu Gwent }
councils:
  - { slug: newport, gss: W06000022, name: Newport, welshName: Casnewydd }
commissioners:
  - commissioner: gwent
`,
  'commissioners/kent.yaml': `name: Kent Police and Crime Commissioner
kind: police-and-crime-commissioner
until: 2028-05
`,
  'commissioners/gwent.yaml': `name: Gwent Police and Crime Commissioner
kind: police-and-crime-commissioner
until: 2028-05
`,
  'providers/family-matters.yaml': `name: Family Matters
charityNumber: "1096790"
companyNumber: "04590345"
`,
  'vocabulary/service-types.yaml':
    typeOfService('adviser', 'Adviser', 'Cynghorydd', 'Adviser', 'Cynghorydd') +
    typeOfService('helpline', 'Phone line', 'Llinell gymorth', 'Phone line', 'Llinell gymorth'),
  'vocabulary/steps.yaml': `${term('first-talk', 'First talk', 'Sgwrs gyntaf')}  sentence: { en: You are believed., cy: Cewch eich credu. }
  types: [helpline]
  national: line
`,
  'vocabulary/groups.yaml': term('deaf', 'Deaf people', 'pobl Fyddar'),
  'vocabulary/languages.yaml': term('welsh', 'Welsh', 'Cymraeg'),
  'vocabulary/situations.yaml': `${term('past', 'Longer ago', 'Yn hirach yn ôl')}  step: first-talk
`,
  'vocabulary/funding-streams.yaml': term('nhs', 'NHS money', 'Arian y GIG'),
  'services/refs.csv': `ref,slug
aaaaa2,adviser-gravesend
aaaaa3,adviser-newport
aaaaa4,adviser-dartford
aaaaa5,helpline-national
`,
  'services/kent/adviser-gravesend.yaml': `ref: aaaaa2
name: Family Matters
slug: adviser-gravesend
provider: family-matters
types: [adviser]
summary: { en: Someone on your side. }
coverage:
  areas: [kent]
  councils: [kent]
places:
  - name: The Corner House
    address: [1 High Street]
    town: Gravesend
    postcode: DA11 0AA
contact:
  phones:
    - number: "01474 536661"
      cost: standard
  email: help@example.org.uk
  website: https://example.org.uk/help
hours:
  opening: Mo-Fr 09:00-17:00; PH off
eligibility:
  genders: [all]
  minAge: 13
  maxAge: 25
  serves: [deaf]
  byAndFor: [deaf]
access:
  selfReferral: yes
  languages: [welsh]
  professionalRoutes:
    - { force: kent, how: own-system }
capacity:
  status: waiting-list
  weeksFrom: 4
  weeksTo: 8
  asOf: 2026-11-01
commissioning:
  - { commissioner: kent, stream: nhs, from: 2024-04, until: 2027-03 }
confirmed:
  contact: { on: 2026-10-31, by: provider, how: phone, facts: 1-6786a28418fff3c2 }
sources:
  - url: https://example.org.uk/about
    pageDate: 2026-01-31
    seen: 2026-11
    says: All of it.
`,
  'services/kent/adviser-dartford.yaml': `ref: aaaaa4
name: Former Service
slug: adviser-dartford
types: [adviser]
summary: { en: It has closed. }
coverage:
  areas: [kent]
lifecycle:
  status: closed
  successor: adviser-gravesend
`,
  'services/gwent/adviser-newport.yaml': `ref: aaaaa3
name: Newport Advisers
slug: adviser-newport
types: [adviser]
summary: { en: Someone on your side., cy: Rhywun ar eich ochr chi. }
coverage:
  areas: [gwent]
places:
  - town: Newport
contact:
  phones:
    - number: "01633 400000"
`,
  'services/national/helpline-national.yaml': `ref: aaaaa5
name: National Line
slug: helpline-national
types: [helpline]
summary: { en: Someone to talk to. }
coverage:
  everywhere: england-and-wales
contact:
  phones:
    - number: "0808 500 2222"
    - number: "116 123"
    - number: "111"
    - number: "999"
hours:
  opening: 24/7
`,
};
