import type { embed as english } from '../en/embed.ts';
import type { Widen } from '../widen.ts';

/** The page with the code for showing an area’s page in a frame on another site. */
export const embed: Widen<typeof english> = {
  title: 'Dangos ar eich gwefan eich hun',
  lead: 'Gallwch ddangos tudalen ardal mewn ffrâm ar eich gwefan eich hun. Mae bob amser mor gyfredol â’r wefan hon, felly does gennych chi ddim i’w ddiweddaru.',
  whoHeading: 'Pwy all wneud hyn',
  nobody:
    'Ni all unrhyw wefan arall ddangos tudalennau’r copi hwn mewn ffrâm eto. Nes bod eich gwefan wedi’i henwi yma, dim ond neges gan y porwr fydd yn y ffrâm.',
  named: 'Dim ond y gwefannau hyn all ddangos tudalennau ardaloedd y copi hwn mewn ffrâm:',
  ask: 'Gofynnwch i’r bobl sy’n rhedeg y wefan hon ychwanegu eich gwefan at content/site.yaml, gyda https a’i henw gwesteiwr llawn, ac adeiladu’r wefan eto:',
  only: 'Dim ond tudalennau’r ardaloedd y gallwch eu dangos, i bawb neu i swyddogion. Mae pob tudalen arall yn gwrthod cael ei fframio, felly mae dolenni yn y ffrâm yn agor yn y ffenestr gyfan.',
  makeHeading: 'Cod ar gyfer eich tudalen',
  area: 'Ardal',
  page: 'Tudalen',
  pages: { areas: 'I bawb', officers: 'I swyddogion heddlu' },
  language: 'Iaith',
  height: 'Uchder',
  pixels: '{count} picsel',
  snippet: 'Cod i’w gopïo',
  copy: 'Copïo',
  copied: 'Wedi’i gopïo.',
  copyFailed: 'Ni all y porwr hwn gopïo’r cod i chi. Mae wedi’i ddethol, felly pwyswch Ctrl + C.',
  byHand: 'Dyma’r cod ar gyfer un ardal. Ar gyfer ardal arall, rhowch ei henw byr yn lle {area}, yma ac yn y teitl.',
  byHandOfficers:
    'Ar gyfer y dudalen i swyddogion, ysgrifennwch /officers/ yn lle /areas/. Mae’r tudalennau Cymraeg o dan /cy/. Mae’r uchder mewn picseli.',
  shortNames: 'Enwau byr yr ardaloedd',
  leavingHeading: 'Gadael yn gyflym',
  leaving: [
    'Rhowch eich dolen “gadael y dudalen” eich hun ar eich tudalen: ar y brig, y tu allan i’r ffrâm, fel ei bod yno cyn i’r ffrâm lwytho.',
    'Mae’r botwm “Gadael” yn y ffrâm yn mynd â’r ffenestr gyfan i dudalen arall. Mae’r dudalen honno’n cymryd lle eich tudalen chi, felly nid yw’r botwm Yn ôl yn arwain ati. Heb JavaScript mae’r botwm yn dal i weithio, ond mae Yn ôl yn arwain at eich tudalen.',
    'Yn Safari, gall y dudalen y mae’n arwain ati weld enw’r wefan sydd yn y ffrâm, ond nid pa dudalen. I atal hyn, rhowch <meta name=referrer content=no-referrer> yn “head” eich tudalen.',
    'Ni all wneud mwy na hynny. Mae eich tudalen yn aros yn hanes y porwr, a phob tudalen a agorwyd o’i blaen hefyd.',
    'Nid yw pwyso Shift deirgwaith yn cyfrif ond ar ôl clic yn y ffrâm. Dim ond o fewn ychydig eiliadau i’r clic hwnnw y mae rhai porwyr yn gadael iddo fynd â’r ffenestr gyfan. Ar ôl hynny mae’r ffrâm yn troi’n wag, ac mae eich tudalen yn aros gyda’i chyfeiriad a’i theitl.',
    'Os rhowch briodoledd “sandbox” i’r ffrâm, mae angen allow-scripts, allow-same-origin ac allow-top-navigation-by-user-activation arno. Heb yr olaf o’r rhain, dim ond gwagio’r ffrâm y gall y botwm ei wneud, a heb JavaScript nid yw’n gwneud dim.',
  ],
};
