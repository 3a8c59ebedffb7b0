import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { openingToHoursTable, type HoursTable } from '../../../src/listing/hours-table.ts';
import { isDayAndNight } from '../../../src/listing/opening-hours.ts';
import type { Candidate } from '../../../src/match/candidate.ts';
import { typesToKinds } from '../../../src/match/kinds.ts';
import { exemptListings } from '../../../src/match/last-of-its-kind.ts';
import { candidateToState } from '../../../src/match/state.ts';
import { wallToLondon } from '../../../src/match/london-time.ts';
import type { Query } from '../../../src/match/query.ts';
import { countryByArea } from './areas.ts';
import { TODAY, type SketchOfQuery, type SketchOfService } from './sketch.ts';

const HERE = { lat: 51.27, lon: 0.52, basis: 'town', precisionMiles: 1.5 } as const;
const DEGREES_PER_MILE = 1 / 69.0941;

const vocabulary = parse(readFileSync('tests/fixtures/content/vocabulary/service-types.yaml', 'utf8')) as {
  id: string;
  generalService?: boolean;
}[];
const GENERAL = new Set(vocabulary.filter((type) => type.generalService).map((type) => type.id));

/** The sketches as candidates, with the last of each kind marked as the directory marks them. */
export function sketchesToCandidates(sketches: readonly SketchOfService[], query: SketchOfQuery): Candidate[] {
  const drafts = sketches.map((sketch) => sketchToCandidate(sketch, query.built ?? toQuery(query).today));
  const exempt = exemptListings(drafts);
  const today = toQuery(query).today;
  return drafts.map((draft, at) => {
    const candidate = { ...draft, exemptFromWithdrawal: exempt.has(draft.ref) };
    // What age has withdrawn is no longer confirmed.
    const isWithdrawn = candidateToState(candidate, today) === 'withdrawn' && sketches[at]!.trust === undefined;
    return isWithdrawn ? { ...candidate, trust: { phone: 'seen' as const } } : candidate;
  });
}

function sketchToCandidate(sketch: SketchOfService, built: string): Candidate {
  const { ref, types, opening, confirmed } = sketch;
  const kinds = typesToKinds(types);
  return {
    ref,
    slug: ref,
    name: sketch.name ?? ref,
    types,
    generalService: kinds.length > 0 && kinds.every((type) => GENERAL.has(type)),
    coverage: {
      areas: sketch.everywhere ? [] : [...(sketch.areas ?? ['kent'])],
      councils: [...(sketch.councils ?? [])],
      wholeAreas: sketch.wholeAreas,
      everywhere: sketch.everywhere,
    },
    points: [sketch.miles ?? []].flat().map((miles) => ({ ...HERE, lat: HERE.lat + miles * DEGREES_PER_MILE })),
    status: sketch.status ?? 'active',
    eligibility: {
      genders: sketch.genders && [...sketch.genders],
      minAge: sketch.minAge,
      maxAge: sketch.maxAge,
      selfReferralMinAge: sketch.selfReferralMinAge,
      serves: [...(sketch.serves ?? [])],
      byAndFor: [...(sketch.byAndFor ?? [])],
      nonRecent: sketch.nonRecent ?? 'unknown',
    },
    selfReferral: sketch.selfReferral ?? 'unknown',
    withoutPoliceReport: sketch.withoutPoliceReport ?? 'unknown',
    dayAndNight: isDayAndNight(opening),
    trust: sketch.hasNoContact ? {} : { phone: sketch.trust ?? (confirmed ? 'confirmed' : 'likely'), ...sketch.otherTrust },
    freeToCall: sketch.freeToCall ?? 'unknown',
    textRelay: sketch.textRelay ?? 'unknown',
    lines: (sketch.lines ?? []).map(({ number, opening, trust = 'confirmed' }) => ({
      ...{ number, trust, href: `tel:${number}`, freeToCall: 'unknown' as const, textRelay: 'unknown' as const },
      dayAndNight: isDayAndNight(opening),
      hours: opening === undefined ? [] : [openingToTable(opening, built)],
    })),
    phoneHoursOnly: sketch.phoneHoursOnly ?? false,
    confirmed: confirmed ? { contact: { on: confirmed, by: 'provider', how: 'phone' } } : {},
    capacity: sketch.capacity ?? { status: 'unknown' },
    exemptFromWithdrawal: false,
    closures: sketch.closures ?? [],
    hours: opening === undefined ? [] : [openingToTable(opening, built)],
    ways: sketch.ways ?? [],
    contactWays: sketch.contactWays ?? [],
    languages: sketch.languages ?? [],
    interpreters: sketch.interpreters ?? 'unknown',
    stepFree: sketch.stepFree ?? 'unknown',
    choiceOfWorker: sketch.choiceOfWorker ?? 'unknown',
    patients: [...(sketch.patients ?? [])],
    cutOffDays: sketch.cutOffDays,
    sampleStorageMonths: sketch.sampleStorageMonths,
  };
}

/** What a case asks, as findServices takes it. */
export function toQuery(sketch: SketchOfQuery): Query {
  const { areas = ['kent'], here, now, today } = sketch;
  const [day, clock] = now?.split(' ') ?? [];
  const [hours, minutes] = clock?.split(':').map(Number) ?? [];
  return {
    situation: sketch.situation,
    age: sketch.age,
    gender: sketch.gender,
    communities: sketch.communities,
    contact: sketch.contact,
    languages: sketch.languages,
    needs: sketch.needs,
    areas,
    councils: sketch.councils,
    countries: areas.map((area) => countryByArea.get(area)!),
    point: here && HERE,
    today: today ?? day ?? TODAY,
    overTheBorderMiles: 20,
    now: now === undefined ? undefined : wallToLondon(day!, hours! * 60 + minutes!),
  };
}

const tables = new Map<string, HoursTable>();

function openingToTable(opening: string, built: string): HoursTable {
  const key = `${built} ${opening}`;
  if (!tables.has(key)) tables.set(key, openingToHoursTable(opening, built));
  return tables.get(key)!;
}
