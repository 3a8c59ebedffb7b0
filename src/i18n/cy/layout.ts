import type { layout as english } from '../en/layout.ts';
import type { Widen } from '../widen.ts';

export const layout: Widen<typeof english> = {
  preview: 'Rhagolwg: daw’r manylion o dudalennau cyhoeddus, heb eu cadarnhau gyda’r gwasanaethau.',
  previewLink: 'Beth mae hyn yn ei olygu',
  footerNav: 'Am y wefan hon',
  noTrace: 'Peidio â gadael ôl, a’r hyn na allwn ei guddio',
  help: 'Pethau da i’w gwybod',
  search: 'Chwilio’r wefan hon',
  privacy: 'Preifatrwydd',
  accessibility: 'Hygyrchedd',
  aboutData: 'O ble y daw’r manylion',
  areas: 'Dewis ardal eich heddlu',
  host: 'Rhedir y wefan hon gan {host}.',
};
