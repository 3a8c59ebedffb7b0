import { about, licences, notFound } from './en/about.ts';
import { areas } from './en/areas.ts';
import { asking } from './en/asking.ts';
import { calls } from './en/calls.ts';
import { changes } from './en/changes.ts';
import { check } from './en/check.ts';
import { common } from './en/common.ts';
import { data } from './en/data.ts';
import { editor } from './en/editor.ts';
import { embed } from './en/embed.ts';
import { find } from './en/find.ts';
import { finder, outside } from './en/finder.ts';
import { gaps } from './en/gaps.ts';
import { access, help, privacy } from './en/help.ts';
import { guides, reviews } from './en/guides.ts';
import { home } from './en/home.ts';
import { handCard } from './en/hand-card.ts';
import { hours, shortHours } from './en/hours.ts';
import { importing } from './en/importing.ts';
import { keep } from './en/keep.ts';
import { layout } from './en/layout.ts';
import { leaving } from './en/leaving.ts';
import { answerSheet, inboxReasons, listings } from './en/listings.ts';
import { map, mapPage } from './en/map.ts';
import { official } from './en/official.ts';
import { officers } from './en/officers.ts';
import { moved } from './en/moved.ts';
import { newListing } from './en/new-listing.ts';
import { pack } from './en/pack.ts';
import { proof } from './en/proof.ts';
import { questions } from './en/questions.ts';
import { genders, reasons, unknowns } from './en/reasons.ts';
import { safety } from './en/safety.ts';
import { search } from './en/search.ts';
import { service } from './en/service.ts';
import { sheetIssues } from './en/sheet-issues.ts';
import { sheets } from './en/sheets.ts';
import { town } from './en/town.ts';
import { trust } from './en/trust.ts';
import { upkeep } from './en/upkeep.ts';

/** Every text of the interface in English. */
export const en = {
  access,
  answerSheet,
  help,
  privacy,
  about,
  areas,
  asking,
  calls,
  changes,
  check,
  common,
  data,
  editor,
  embed,
  find,
  finder,
  gaps,
  genders,
  guides,
  handCard,
  home,
  hours,
  shortHours,
  importing,
  inboxReasons,
  keep,
  layout,
  leaving,
  licences,
  listings,
  map,
  mapPage,
  moved,
  newListing,
  notFound,
  official,
  officers,
  outside,
  pack,
  proof,
  questions,
  reasons,
  reviews,
  safety,
  search,
  service,
  sheetIssues,
  sheets,
  town,
  trust,
  unknowns,
  upkeep,
};

/** What only commands print: they speak English, like all commands. Everything else exists in Welsh too. */
export type CommandTexts =
  'answerSheet' | 'find' | 'importing' | 'inboxReasons' | 'listings' | 'newListing' | 'sheetIssues' | 'sheets' | 'trust';
