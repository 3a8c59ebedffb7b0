import type { search as english } from '../en/search.ts';
import type { Widen } from '../widen.ts';
import { pages } from './counted.ts';

export const search: Widen<typeof english> = {
  title: 'Chwilio',
  heading: 'Chwilio’r wefan hon',
  lead: 'Chwiliwch drwy bob gwasanaeth, canllaw a thudalen. I gael cymorth yn eich ardal chi, mae’n gynt dweud ble ydych chi:',
  finderLink: 'dod o hyd i wasanaethau yn agos atoch',
  label: 'Am beth ydych chi’n chwilio?',
  button: 'Chwilio',
  staysOnDevice: 'Mae’r hyn a deipiwch yn aros ar y ddyfais hon. Nid yw byth yn ein cyrraedd ni.',
  size: 'Mae’r chwiliad cyntaf yn llwytho tua {size} kB, yr un fath i bawb. Ar ôl hynny, does dim byd arall yn cael ei lwytho.',
  empty: 'Teipiwch air yn gyntaf, er enghraifft “cwnsela”.',
  searching: 'Yn chwilio …',
  headingFound: pages((counted) => `${counted} yn sôn am “{words}”`),
  headingSome: pages((counted) => `Does dim un dudalen yn sôn am “{words}” i gyd. ${counted} yn sôn am ran ohono`),
  headingNone: 'Does dim byd yn sôn am “{words}”',
  noneTry: 'Rhowch gynnig ar lai o eiriau, neu eiriau eraill. Gallwch hefyd ffonio, neu edrych drwy’r holl dudalennau.',
  headingGuess: pages((counted) => `Ai “{meant}” oeddech chi’n ei feddwl? ${counted} yn sôn amdano`),
  unknownWord: 'Does dim byd yn sôn am “{typed}”.',
  kind: 'Math o dudalen',
  help: 'Math o gymorth',
  area: 'Ardal',
  any: 'Popeth ({count})',
  kinds: {
    services: 'Gwasanaethau',
    guides: 'Canllawiau',
    areas: 'Ardaloedd',
    about: 'Am y wefan hon',
    officers: 'Ar gyfer swyddogion',
    upkeep: 'Ar gyfer comisiynwyr a golygyddion',
  },
  more: 'Dangos mwy',
  failed: 'Ni lwythodd y chwiliad. Efallai fod eich cysylltiad yn wan. Rhowch gynnig arall arni, neu edrychwch drwy’r holl dudalennau.',
  unsealed:
    'Mae chwilio wedi’i ddiffodd yma. Dim ond lle na ellir anfon dim o’r hyn a deipiwch y mae’n gweithio, ac nid yw’r copi hwn o’r wefan, neu eich porwr, yn caniatáu hynny. Mae’r holl dudalennau wedi’u rhestru isod.',
  allHeading: 'Pob tudalen',
  noScript: 'Mae angen JavaScript i chwilio. Hebddo, gallwch gyrraedd pob tudalen o’r rhestr hon.',
};
