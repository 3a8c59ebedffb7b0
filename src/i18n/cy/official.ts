import type { official as english } from '../en/official.ts';
import { inForms } from './counted.ts';
import type { Widen } from '../widen.ts';

export const official: Widen<typeof english> = {
  sector: inForms(
    'Bras yw’r pellteroedd, o ganol {place}, i’r {count} filltir agosaf.',
    'Bras yw’r pellteroedd, o ganol {place}, i’r {count} milltir agosaf.',
  ),
  unlisted:
    'Does gennym ni ddim o’r cod post llawn hwnnw. Gall fod yn newydd, neu heb fod mewn defnydd mwyach. Defnyddion ni’r rhan gyntaf.',
  orOutside: 'Os ydych chi y tu allan i Gymru a Lloegr:',
  mapCredit: 'Data’r map: Swyddfa Ystadegau Gwladol, Natural Earth, GeoNames.',
  mapCaption: 'Dydy {count} o’r gwasanaethau hyn ddim ar y map.',
  units: 'Os chwiliwch chi am god post llawn, ei lythrennau cyntaf, megis LL, ond byth y cod post.',
  postcodesFrom: 'Ble mae codau post: {source}, {edition}.',
  boundariesFrom: 'Siapiau’r ardaloedd heddlu: {source}, {edition}, wedi’u symleiddio.',
  land: 'Siâp y tir: Natural Earth (naturalearthdata.com), parth cyhoeddus.',
};
