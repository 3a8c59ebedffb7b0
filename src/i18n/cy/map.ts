import type { map as english } from '../en/map.ts';
import type { Widen } from '../widen.ts';

export const map: Widen<typeof english> = {
  opening: 'Yn llwytho’r map…',
  failed: 'Ni lwythodd y map. Mae popeth y byddai’n ei ddangos yn y rhestr.',
  label: 'Map o’r gwasanaethau yn y rhestr',
  help: 'Mae’r bysellau saeth yn symud y map, a phlws a minws yn newid ei faint.',
  skip: 'Neidio dros y map',
  pin: '{name}, rhif {number} yn y rhestr',
  ring: '{name}, rhywle yn y dref hon, rhif {number} yn y rhestr',
  several: 'Sawl gwasanaeth yma: {names}',
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
