// What the upkeep pages show.
import type { Directory, Notice, Service } from '../directory/directory.ts';
import { speakerFor, type Speaker } from '../i18n/locale.ts';
import { memoize } from '../listing/memoize.ts';
import { commissionerAddresses, commissionerTitles } from '../upkeep/commissioner-address.ts';
import { commissionerToScope, type CommissionerScope } from '../upkeep/commissioner-scope.ts';
import { contractHorizon } from '../upkeep/contract-horizon.ts';
import { coverageMatrix, type CoverageMatrix } from '../upkeep/coverage-matrix.ts';
import { evidenceToXlsx } from '../upkeep/evidence-file.ts';
import type { CoveredPlace } from '../upkeep/covered-place.ts';
import { forceNotesTasks } from '../upkeep/force-notes.ts';
import { countSilence, matrixToGaps } from '../upkeep/gaps-and-silence.ts';
import { queueCounts } from '../upkeep/queue-counts.ts';
import { reviewQueue } from '../upkeep/review-queue.ts';
import { stepsPerArea } from '../upkeep/steps-per-area.ts';
import { rowsToCsv } from '../export/csv.ts';
import { matricesToRows, withoutSilentColumns } from '../upkeep/coverage-sheet.ts';
import { reviewCalendar } from '../upkeep/review-calendar.ts';
import { queueToRows } from '../upkeep/review-sheet.ts';
import { taskToText } from '../upkeep/task-to-text.ts';
import type { AreaView, CommissionerView } from '../components/upkeep/commissioner-view.ts';
import { areasToMap } from '../components/upkeep/national-map.ts';
import { queueToTable } from '../components/upkeep/queue-row.ts';
import { trustToText } from '../components/service/trust-to-text.ts';
import { areaShapes, candidates, candidateToView, directory, namesFor, site, today } from './_site.ts';

/** How far ahead the queue looks, in days. */
const WITHIN_DAYS = 30;

const addresses = commissionerAddresses(directory);
const steps = stepsPerArea(directory, today);
const stepNames = new Map(directory.vocabulary.steps.map(({ id, name }) => [id, name]));
const open = directory.services.filter(({ lifecycle }) => lifecycle.status !== 'closed');
const matrices = new Map<string, CoverageMatrix>();

/** What a commissioner is called in the addresses of its pages. */
export const commissionerToAddress = (slug: string): string => addresses.get(slug)!;

/** Those that answer for an area: only they have an evidence pack. */
export const isAreaCommissioner = (slug: string): boolean =>
  directory.areas.some(({ commissioners }) => commissioners.some(({ commissioner }) => commissioner === slug));

/** The paths of all upkeep pages, for the sitemap. */
export const upkeepPaths = [
  '/upkeep/',
  ...[...addresses].flatMap(([slug, address]) => [
    `/upkeep/${address}/`,
    ...(isAreaCommissioner(slug) ? [`/upkeep/${address}/evidence/`] : []),
  ]),
];

function matrixOf(place: CoveredPlace): CoverageMatrix {
  const key = `${place.area}/${place.council ?? ''}`;
  const known = matrices.get(key) ?? coverageMatrix(place, directory, today);
  matrices.set(key, known);
  return known;
}

// A commissioner's queue is on two pages in each language and in two files.
const queueOf = memoize((services: readonly Service[]) => reviewQueue(directory, services, { today, withinDays: WITHIN_DAYS }));
const scopeOf = memoize((slug: string) => commissionerToScope(slug, directory));

/** The first page: everything. */
export function upkeepProps(speaker: Speaker) {
  const names = namesFor(speaker);
  const entries = queueOf(open);
  return {
    speaker,
    site,
    names,
    counts: queueCounts(open, entries, today),
    rows: queueToTable(entries, speaker, names),
    forceNotes: forceNotesToView(directory.areas, speaker),
    questions: areasToQuestions(
      directory.areas.map(({ slug }) => slug),
      speaker,
    ),
    notices: directory.notices.map((notice) => ({ ...notice, about: aboutToText(notice, speaker) })),
    horizon: contractHorizon(open, today),
    steps,
    stepNames,
    matrices: directory.areas.map(({ slug }) => matrixOf({ area: slug })),
    map: areasToMap(steps, areaShapes),
    isOfficial: directory.places.operator.boundaries !== undefined,
    areaPath: (area: string) => areaToPath(area, speaker),
    commissioners: [...directory.commissioners.values()].map(({ slug, kind }) => {
      const { services } = scopeOf(slug);
      const queue = queueOf(services);
      const { confirmed, listings } = queueCounts(services, queue, today);
      const path = speaker.href(`/upkeep/${addresses.get(slug)}/`);
      return { kind: KINDS[kind], name: names.commissioner(slug), path, toCall: queue.length, confirmed, listings };
    }),
  };
}

/** A commissioner's page. */
export function commissionerToProps(slug: string, speaker: Speaker) {
  const scope = scopeOf(slug);
  const names = namesFor(speaker);
  const entries = queueOf(scope.services);
  return {
    speaker,
    site,
    names,
    view: scopeToView(scope, speaker),
    services: scope.services,
    counts: queueCounts(scope.services, entries, today),
    rows: queueToTable(entries, speaker, names),
    forceNotes: forceNotesToView(areasIn(scope), speaker),
    questions: areasToQuestions(scope.areas, speaker),
    stepNames,
  };
}

/** What is to be asked about areas, where anything is. */
const areasToQuestions = (slugs: readonly string[], speaker: Speaker) =>
  directory.areas
    .filter(({ slug, toCheck }) => slugs.includes(slug) && toCheck.length > 0)
    .map(({ slug, toCheck }) => ({ name: namesFor(speaker).area(slug), questions: toCheck }));

/** The areas that a commissioner answers for. */
const areasIn = ({ areas }: CommissionerScope) => directory.areas.filter(({ slug }) => areas.includes(slug));

/** The forces of areas that should be asked about their notes. */
const forceNotesToView = (areas: Directory['areas'], speaker: Speaker) =>
  forceNotesTasks(areas, { today, withinDays: WITHIN_DAYS }).map(({ area: { slug }, ...task }) => ({
    force: namesFor(speaker).force(slug),
    task: taskToText(task, speaker),
    file: `content/areas/${slug}.yaml`,
  }));

function aboutToText({ about: { service, type, area, everywhere } }: Notice, speaker: Speaker): string {
  const names = namesFor(speaker);
  const { common } = speaker.texts;
  if (service !== undefined) return names.service(service).name;
  if (type !== undefined) return names.type(type);
  if (area !== undefined) return names.area(area);
  return { 'england-and-wales': common.englandAndWales, england: common.england, wales: common.wales }[everywhere!];
}

/** The evidence pack of a commissioner. */
export function evidenceToProps(slug: string, speaker: Speaker) {
  const scope = scopeOf(slug);
  const names = namesFor(speaker);
  const view = scopeToView(scope, speaker);
  const madeForThis = directory.vocabulary['service-types'].filter(({ generalService }) => !generalService).map(({ id }) => id);
  const packs = view.areas.map((area) => {
    const local = candidates.filter(({ coverage, status }) => status === 'active' && coverage.areas.includes(area.slug));
    const gaps = matrixToGaps(area.matrix, madeForThis);
    return {
      area,
      gaps,
      kinds: madeForThis.map(names.type),
      missing: gaps.types.map(names.type),
      silence: countSilence(local.map(({ service }) => service)),
      services: local.map((candidate) => {
        const { label, detail } = trustToText(candidateToView(candidate, speaker), speaker);
        const { slug, types } = candidate;
        return { name: names.service(slug).name, kinds: speaker.list(types.map(names.type)), state: `${label}. ${detail}` };
      }),
    };
  });
  return { speaker, site, names, view, packs, stepNames };
}

/** The same as a workbook, with what an officer fills in. */
export function evidenceFile(slug: string, speaker: Speaker): Promise<Buffer> {
  const { packs, names } = evidenceToProps(slug, speaker);
  const areas = packs.map(({ area, ...supply }) => {
    const { matrices, silent } = withoutSilentColumns([area.matrix, ...area.councils], speaker, names);
    return { ...supply, name: area.name, coverage: matricesToRows(matrices, speaker, names), silent };
  });
  return evidenceToXlsx(areas, speaker, today);
}

/** The files of a commissioner, or of everything, by name. */
export const UPKEEP_FILES = ['review.csv', 'review.ics', 'coverage.csv'] as const;

export type UpkeepFile = (typeof UPKEEP_FILES)[number];

/** A file's text. Without a commissioner it is about all listings and areas. */
export function upkeepFile(file: UpkeepFile, slug?: string): string {
  const speaker = speakerFor('en');
  const names = namesFor(speaker);
  const scope = slug === undefined ? undefined : scopeOf(slug);
  const services = scope?.services ?? open;
  const areas = scope ? areasIn(scope) : directory.areas;
  const forceNotes = forceNotesTasks(areas, { today, withinDays: WITHIN_DAYS });
  if (file === 'review.csv') return rowsToCsv(queueToRows(queueOf(services), forceNotes, speaker, names));
  if (file === 'review.ics') return reviewCalendar(queueOf(services), services, { today, areas }, speaker, names);
  const places = scope ? scope.areas.flatMap(areaToPlaces) : directory.areas.map(({ slug }) => ({ area: slug }));
  return rowsToCsv(matricesToRows(places.map(matrixOf), speaker, names));
}

function scopeToView(scope: CommissionerScope, speaker: Speaker): CommissionerView {
  const { commissioner, areas, services, paid, successor, predecessors } = scope;
  const names = namesFor(speaker);
  const toPath = (slug: string) => `/upkeep/${addresses.get(slug)}/`;
  const otherAreas = [...new Set(paid.flatMap(({ coverage }) => coverage.areas))].filter((area) => !areas.includes(area));
  return {
    name: names.commissioner(commissioner.slug),
    title: titlesIn(speaker.locale).get(commissioner.slug)!,
    path: toPath(commissioner.slug),
    until: commissioner.until,
    successor: successor && { name: names.commissioner(successor.slug), path: speaker.href(toPath(successor.slug)) },
    predecessors: predecessors.map(({ slug }) => names.commissioner(slug)),
    corrections: commissioner.corrections,
    paid: paid.length,
    horizon: contractHorizon(areas.length > 0 ? services : paid, today, areas.length > 0 ? undefined : commissioner.slug),
    areas: areas.map((area) => areaToView(area, speaker)),
    otherAreas: areas.length > 0 ? [] : otherAreas.map((area) => ({ name: names.area(area), path: areaToPath(area, speaker) })),
  };
}

const areaToPlaces = (area: string): CoveredPlace[] => [
  { area },
  ...directory.areas.find(({ slug }) => slug === area)!.councils.map(({ slug }) => ({ area, council: slug })),
];

function areaToView(area: string, speaker: Speaker): AreaView {
  const [matrix, ...councils] = areaToPlaces(area).map(matrixOf) as [CoverageMatrix, ...CoverageMatrix[]];
  const { country } = directory.areas.find(({ slug }) => slug === area)!;
  return { slug: area, name: namesFor(speaker).area(area), country, matrix, councils, steps: steps.find((each) => each.area === area)! };
}

/** The page with an area's figures: that of its commissioner today. */
function areaToPath(area: string, speaker: Speaker): string {
  const { commissioner } = directory.areas.find(({ slug }) => slug === area)!.commissioners.at(-1)!;
  return speaker.href(`/upkeep/${addresses.get(commissioner)}/`);
}

const titles = new Map<string, Map<string, string>>();

function titlesIn(locale: Speaker['locale']): Map<string, string> {
  const known = titles.get(locale) ?? commissionerTitles(directory, locale);
  titles.set(locale, known);
  return known;
}

type Kind = Directory['commissioners'] extends Map<string, infer C extends { kind: string }> ? C['kind'] : never;

const KINDS: Record<Kind, 'local' | 'nhs' | 'council' | 'force' | 'other'> = {
  'police-and-crime-commissioner': 'local',
  'police-fire-and-crime-commissioner': 'local',
  mayor: 'local',
  corporation: 'local',
  'policing-board': 'local',
  'nhs-england': 'nhs',
  'health-board': 'nhs',
  'integrated-care-board': 'nhs',
  council: 'council',
  'police-force': 'force',
  government: 'other',
  lottery: 'other',
  other: 'other',
};
