import type { en, CommandTexts } from './en.ts';
import { upkeep } from './cy/upkeep.ts';
import type { Widen } from './widen.ts';
import { about, licences, notFound } from './cy/about.ts';
import { areas } from './cy/areas.ts';
import { asking } from './cy/asking.ts';
import { calls } from './cy/calls.ts';
import { changes } from './cy/changes.ts';
import { check } from './cy/check.ts';
import { common } from './cy/common.ts';
import { data } from './cy/data.ts';
import { editor } from './cy/editor.ts';
import { embed } from './cy/embed.ts';
import { finder, outside } from './cy/finder.ts';
import { gaps } from './cy/gaps.ts';
import { guides, reviews } from './cy/guides.ts';
import { access, help, privacy } from './cy/help.ts';
import { handCard } from './cy/hand-card.ts';
import { home } from './cy/home.ts';
import { hours, shortHours } from './cy/hours.ts';
import { keep } from './cy/keep.ts';
import { layout } from './cy/layout.ts';
import { leaving } from './cy/leaving.ts';
import { map, mapPage } from './cy/map.ts';
import { moved } from './cy/moved.ts';
import { official } from './cy/official.ts';
import { officers } from './cy/officers.ts';
import { pack } from './cy/pack.ts';
import { proof } from './cy/proof.ts';
import { questions } from './cy/questions.ts';
import { genders, reasons, unknowns } from './cy/reasons.ts';
import { safety } from './cy/safety.ts';
import { search } from './cy/search.ts';
import { service } from './cy/service.ts';
import { town } from './cy/town.ts';

/** Every text of the interface in Welsh: the same keys as in English, or the build fails. */
export const cy: Widen<Omit<typeof en, CommandTexts>> = {
  access,
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
  finder,
  gaps,
  genders,
  guides,
  handCard,
  home,
  hours,
  shortHours,
  keep,
  layout,
  leaving,
  map,
  mapPage,
  moved,
  licences,
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
  town,
  unknowns,
  upkeep,
};
