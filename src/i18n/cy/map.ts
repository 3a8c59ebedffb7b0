import type { map as english, mapPage as englishPage } from '../en/map.ts';
import type { Widen } from '../widen.ts';

export const map: Widen<typeof english> = {
  opening: 'Yn llwytho’r map…',
  failed: 'Ni lwythodd y map. Mae popeth y byddai’n ei ddangos yn y rhestr.',
  label: 'Map o’r gwasanaethau yn y rhestr',
  help: 'Mae’r bysellau saeth yn symud y map, a phlws a minws yn newid ei faint.',
  skip: 'Neidio dros y map',
  pin: '{name}, rhif {number} yn y rhestr',
  ring: '{name}, rhywle yn y dref hon, rhif {number} yn y rhestr',
  severalHere: '{count} yma',
  several: '{count} yma: {names}',
  severalHeading: 'Gwasanaethau yma',
  closeSeveral: 'Cau',
  tools: 'Symud y map',
  zoomIn: 'Chwyddo',
  zoomOut: 'Lleihau',
  left: 'Symud i’r chwith',
  up: 'Symud i fyny',
  down: 'Symud i lawr',
  right: 'Symud i’r dde',
  whole: 'Dangos popeth eto',
  ringNote: 'Ystyr cylch: rhywle yn y dref honno.',
  hereNote: 'Mae’r cylch dotiog yn dangos yn fras ble y gwnaethoch chi chwilio.',
  credit: 'Bras yw’r ffiniau. Data’r map: Natural Earth, GeoNames.',
  showStreets: 'Dangos strydoedd',
  streetsNote: 'Gall ein gweinydd ni, a neb arall, wedyn weld pa ran o’r map rydych yn edrych arni.',
  streetsFailed: 'Ni lwythodd y strydoedd.',
};

export const mapPage: Widen<typeof englishPage> = {
  title: 'Map o wasanaethau',
  heading: 'Gwasanaethau ar fap',
  lead: 'Nid yw llinellau ffôn na chyfeiriadau preifat ar y map. Mae pob gwasanaeth ar dudalen eich ardal.',
  areasLink: 'Dewiswch eich ardal wrth ei henw',
  filters: 'Beth i’w ddangos',
  kind: 'Math o gymorth',
  anyKind: 'Unrhyw fath o gymorth',
  calledNow: 'Gallwch ffonio nawr',
  listHeading: 'Gwasanaethau i’w gweld ar y map',
  inView: 'I’w gweld ar y map: {count} o {total}.',
  opening: 'Yn llwytho’r map…',
  failed: 'Ni lwythodd y map. Efallai bod eich cysylltiad yn wan. Dewiswch eich ardal isod.',
  private:
    'Mae’r hyn rydych yn edrych arno ac yn ei ddewis yma’n aros ar y ddyfais hon. Mae’n diflannu pan fyddwch yn gadael y dudalen hon.',
  link: 'Gweld pob gwasanaeth ar fap',
};
