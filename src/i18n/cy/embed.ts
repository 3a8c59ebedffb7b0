import type { embed as english } from '../en/embed.ts';
import type { Widen } from '../widen.ts';

/** The page that makes a frame for other sites to put into theirs. */
export const embed: Widen<typeof english> = {
  title: 'Dangos ar eich gwefan eich hun',
  lead: 'Mae ffrâm yn dangos tudalen ardal o’r fan hon y tu mewn i un o’ch tudalennau chi. Mae bob amser mor newydd â’r wefan hon: nid oes gennych ddim i’w ddiweddaru.',
  whoHeading: 'Pwy gaiff wneud hyn',
  nobody:
    'Ni chaiff yr un wefan arall ddangos tudalennau’r copi hwn mewn ffrâm ar hyn o bryd. Nes bod eich gwefan wedi’i henwi yma, nid oes dim yn y ffrâm ond hysbysiad gan y porwr.',
  named: 'Caiff y gwefannau hyn ddangos tudalennau ardaloedd y copi hwn mewn ffrâm, a neb arall:',
  ask: 'Mae pwy bynnag sy’n gofalu am y copi hwn yn enwi eich gwefan yn content/site.yaml, gyda https a’i gwesteiwr cyfan, ac yn adeiladu’r wefan eto:',
  only: 'Dim ond tudalennau’r ardaloedd y gellir eu dangos, y rhai i bawb a’r rhai i swyddogion. Mae pob tudalen arall yn gwrthod, felly mae dolenni yn y ffrâm yn agor yn y ffenestr gyfan.',
  makeHeading: 'Y testun ar gyfer eich tudalen',
  area: 'Ardal',
  page: 'Tudalen',
  pages: { areas: 'I bawb', officers: 'I swyddogion heddlu' },
  language: 'Iaith',
  height: 'Uchder',
  pixels: '{count} picsel',
  snippet: 'Testun i’w gopïo',
  copy: 'Copïo',
  copied: 'Wedi’i gopïo.',
  copyFailed: 'Ni chaniataodd y porwr hynny. Mae’r testun wedi’i farcio: copïwch ef â llaw.',
  byHand: 'Dyma’r testun ar gyfer un ardal. Rhowch enw byr ardal arall yn lle {area}, yma ac yn y teitl.',
  byHandOfficers:
    'Ar gyfer y dudalen i swyddogion, ysgrifennwch /officers/ yn lle /areas/. Mae’r tudalennau Cymraeg o dan /cy/. Mae’r uchder mewn picseli.',
  shortNames: 'Enwau byr yr ardaloedd',
  leavingHeading: 'Gadael yn gyflym',
  leaving: [
    'Rhowch eich ffordd allan eich hun ar eich tudalen: y tu allan i’r ffrâm, ar y brig, ac yno cyn i’r ffrâm lwytho.',
    'Mae’r botwm “Gadael” yn y ffrâm yn mynd â’r ffenestr gyfan i dudalen arall. Mae’r dudalen honno’n cymryd lle eich tudalen chi, felly nid yw Yn ôl yn arwain at eich un chi. Heb JavaScript mae’n gadael hefyd, ond mae Yn ôl yn arwain at eich tudalen.',
    'Yn Safari mae’r dudalen y mae’n arwain ati yn dysgu enw’r wefan sydd yn y ffrâm, ond nid pa dudalen. Nid yw’n dysgu dim os oes <meta name=referrer content=no-referrer> yn “head” eich tudalen.',
    'Ni all wneud mwy. Mae eich tudalen yn aros yn rhestr y porwr o dudalennau yr ymwelwyd â nhw, a phob tudalen a agorwyd o’i blaen hefyd.',
    'Nid yw pwyso Shift deirgwaith yn cyfrif ond ar ôl clic yn y ffrâm. Dim ond o fewn ychydig eiliadau i’r clic hwnnw y mae rhai porwyr yn gadael iddo fynd â’r ffenestr gyfan. Ar ôl hynny mae’r ffrâm yn troi’n wag, ac mae eich tudalen yn aros gyda’i chyfeiriad a’i theitl.',
    'Os rhowch “sandbox” i’r ffrâm, mae angen allow-scripts, allow-same-origin ac allow-top-navigation-by-user-activation arno. Heb yr olaf ni all y botwm ond troi’r ffrâm yn wag, a heb JavaScript nid yw’n gwneud dim.',
  ],
};
