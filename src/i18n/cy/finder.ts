import type { finder as english, outside as englishOutside } from '../en/finder.ts';
import type { Widen } from '../widen.ts';
import { places, services } from './counted.ts';

export const finder: Widen<typeof english> = {
  label: 'Ble ydych chi?',
  hint: 'Cod post, rhan gyntaf cod post, tref neu ardal.',
  button: 'Chwilio',
  stays: 'Mae’r hyn a deipiwch yn aros ar y ddyfais hon. Nid yw byth yn ein cyrraedd ni.',
  noScript: 'Mae Chwilio yn mynd â chi i’r rhestr o ardaloedd.',
  suggestions: 'Lleoedd',
  suggestionCount: places((counted) => `${counted} ar gael`),
  noSuggestion: 'Dim lle o’r enw hwnnw eto. Gallwch bwyso Chwilio.',
  searching: 'Yn chwilio …',
  headingCovers: services((counted) => `${counted} ar gyfer {place}`),
  areaNote: 'Mae hynny yn ardal {area}.',
  areasNote: 'Gall hynny fod yn un o’r ardaloedd hyn: {areas}. Dangosir pob un.',
  precision: {
    town: 'Llinellau syth yw’r pellteroedd, o ganol y dref.',
    district: 'Llinellau syth yw’r pellteroedd, o tua chanol {place}, i fewn tua {miles} milltir.',
    letters: 'Dim ond yn fras y gwyddom ble mae hynny. Llinellau syth, bras iawn, yw’r pellteroedd.',
    sector: 'Llinellau syth yw’r pellteroedd, i fewn tua {miles} milltir.',
    postcode: 'Llinellau syth yw’r pellteroedd.',
  },
  noDistance: 'Nid ydym yn dangos pellteroedd ar gyfer ardal gyfan. Teipiwch dref neu god post i weld beth sy’n nes.',
  whichArea: 'Pa un yw’ch un chi? Does dim rhaid i chi ddweud.',
  allAreas: 'Ddim yn siŵr: dangos pob un',
  whichPlace: 'Mae sawl un. Pa un ydych chi’n ei feddwl?',
  whichPart: 'Ym mha ran ydych chi?',
  headingWords: services((counted) => `${counted} yn cyfateb i “{words}”`),
  headingTopic: 'Ynglŷn â “{words}”',
  headingGuess: 'Does dim byd yn sôn am “{words}”. Ai un o’r rhain oeddech chi’n ei feddwl?',
  noServices: 'Nid ydym yn rhestru gwasanaeth sy’n sôn am “{words}”. Ffoniwch, neu darllenwch y canllaw: mae’n dweud pwy all helpu.',
  headingWordsHere: services((counted) => `${counted} yn cyfateb i “{words}” ar gyfer {place}`),
  noWords: 'Nid oes dim yn cyfateb i “{words}” yno. Mae’r rhain yn gwasanaethu {place}:',
  misspelt: 'Allwn ni ddim dod o hyd i’r lle hwnnw. Ai un o’r rhain oeddech chi’n ei feddwl?',
  unknown: 'Nid ydym yn adnabod hynny fel lle, ac nid oes tudalen yma yn sôn amdano.',
  unknownTry: 'Rhowch gynnig ar ran gyntaf eich cod post, fel CF10, neu dref fwy yn agos atoch. Neu dewiswch eich ardal:',
  empty: 'Teipiwch le yn gyntaf: cod post, tref neu ardal.',
  failed: 'Ni lwythodd hynny. Efallai fod eich cysylltiad yn wan. Rhowch gynnig arall arni, neu dewiswch eich ardal:',
  areasLink: 'pob ardal',
  groups: {
    'covers-you': 'Yn gwasanaethu eich ardal chi',
    nearby: 'Gerllaw, ar gyfer cynghorau neu ardaloedd eraill',
    everywhere: 'I bawb',
  },
  showMap: 'Dangos y map',
  hideMap: 'Cuddio’r map',
  mapCaption: services((counted) => `${counted} heb le ar y map.`),
  onList: 'Gallwch ffonio’r llinell hon nawr:',
};

export const outside: Widen<typeof englishOutside> = {
  lead: 'Mae’r wefan hon ar gyfer Cymru a Lloegr.',
  scotland: 'Yn yr Alban, gall Rape Crisis Scotland eich helpu neu ddweud wrthych pwy all wneud hynny.',
  'northern-ireland': 'Yng Ngogledd Iwerddon, gall Nexus NI eich helpu neu ddweud wrthych pwy all wneud hynny.',
  'channel-islands': 'Yn Jersey a Guernsey, mae tudalennau llywodraeth eich ynys yn rhestru pwy all helpu.',
  'isle-of-man': 'Ar Ynys Manaw, mae tudalennau’r llywodraeth yn rhestru pwy all helpu.',
  abroad:
    'Mae hynny y tu allan i Gymru a Lloegr, a dim ond Cymru a Lloegr sydd ar y wefan hon. Os ydych chi mewn perygl yno, ffoniwch rif argyfwng y wlad honno. Os ydych chi yng Nghymru neu Loegr nawr, teipiwch ble ydych chi, neu dewiswch eich ardal:',
  emergency: 'Mewn perygl, yno hefyd:',
  notChecked: 'Nid ydym wedi cadarnhau’r cyfeiriadau hyn.',
};
