import type { keep as english } from '../en/keep.ts';
import type { Widen } from '../widen.ts';
import { services } from './counted.ts';

export const keep: Widen<typeof english> = {
  keep: 'Cadw',
  remove: 'Tynnu',
  keepName: 'Cadw: {name}',
  removeName: 'Tynnu: {name}',
  kept: services((counted) => `Wedi cadw ${counted}`),
  onlyHere: 'Ar y dudalen hon yn unig, nes i chi ei gadael.',
  copy: 'Copïo fel nodyn',
  copied: 'Wedi’i gopïo, heb enwau. Mae’n aros ar glipfwrdd y ddyfais hon nes i chi gopïo rhywbeth arall.',
  notCopied: 'Ni chaniataodd eich porwr gopïo.',
  code: 'Dangos cod QR',
  codeLabel: 'Cod QR gyda’r rhifau fel testun plaen',
  print: 'Argraffu',
  noNumber: 'dim rhif eto',
};
