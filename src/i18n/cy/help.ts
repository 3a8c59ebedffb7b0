import type { access as englishAccess, help as englishHelp, privacy as englishPrivacy } from '../en/help.ts';
import type { Widen } from '../widen.ts';

export const help: Widen<typeof englishHelp> = {
  title: 'Cymorth',
  heading: 'Pethau da i’w gwybod',
  lead: 'Tudalennau byr am yr hyn sy’n digwydd, yr hyn y gallwch ofyn amdano, a sut i gadw’n ddiogel. Darllenwch yr hyn a fynnwch, mewn unrhyw drefn.',
  updated: 'Newidiwyd ddiwethaf ar {date}.',
  notReviewed: 'Heb ei adolygu eto gan: {who}.',
  reviewers: {
    welsh: 'cyfieithydd Cymraeg',
    clinical: 'rhywun o faes gofal iechyd',
    legal: 'cyfreithiwr',
    'survivor-sector': 'rhywun sy’n gweithio gyda phobl a gafodd eu brifo',
  },
  notTranslated: 'Nid yw’r dudalen hon ar gael yn Gymraeg eto.',
  sources: 'Ar beth y mae hyn yn seiliedig',
  findHeading: 'Dod o hyd i rywun all helpu',
  findLink: 'Chwilio am wasanaethau yn eich ardal chi',
};

export const privacy: Widen<typeof englishPrivacy> = {
  title: 'Preifatrwydd',
  heading: 'Yr hyn y mae’r wefan hon yn ei wybod amdanoch chi: dim byd',
  lead: 'Set o dudalennau yw’r wefan hon. Nid oes ganddi gyfrifon na ffurflenni sy’n cael eu hanfon, ac nid oes neb yn cyfri pwy sy’n darllen beth.',
  keepsHeading: 'Yr hyn sy’n aros ar eich dyfais',
  keeps: [
    'Mae’r hyn a deipiwch yn y blwch, a’r hyn a ddewiswch, yn cael ei chwilio ar eich dyfais. Nid yw’n cael ei anfon na’i gadw, ac nid yw mewn unrhyw gyfeiriad.',
    'Pan fyddwch yn gadael y dudalen, caiff y blwch a’r rhestr eu gwagio. Mae mynd yn ôl yn dangos blwch gwag.',
    'Nid yw’r wefan yn gosod cwcis, nid yw’n cadw dim yn eich porwr, ac nid yw’n gofyn ble rydych chi. Byddai cwestiwn eich porwr am eich lleoliad yn gadael ei ôl ei hun, felly mae wedi’i ddiffodd yma.',
  ],
  sentHeading: 'Yr hyn y mae eich dyfais yn gofyn i’n gweinydd amdano',
  sent: [
    'Tudalennau, fel unrhyw wefan. Gallai rhywun sy’n rhedeg y gweinydd weld bod eich cyfeiriad rhyngrwyd wedi gofyn am dudalen, fel yr un ar gyfer Gwent.',
    'Tablau o leoedd a geiriau. Ffeiliau cyfan ydynt, yr un fath i bawb. Gofynnir am y rhestr drefi dim ond pan fyddwch yn teipio enw, ac am y rhestr eiriau dim ond pan fyddwch yn chwilio yn ôl geiriau. Felly gallai’r gweinydd weld mai enw neu eiriau oedd yno, ond byth pa rai.',
    'Pan fyddwch yn chwilio’r wefan gyfan: un rhaglen ac un ffeil, sy’n cael eu llwytho’n gyfan ar eich chwiliad cyntaf ac sydd yr un fath i bawb. Ni all y rhaglen sy’n edrych drwyddi ofyn am ddim byd arall. Felly gallai’r gweinydd weld eich bod wedi chwilio, ond byth am beth.',
    'Pan fyddwch yn chwilio am le: cardiau’r ardal heddlu y mae ynddi, neu’r holl ardaloedd y gall fod ynddynt. Felly gallai’r gweinydd weld enw’r ardal, byth y lle.',
  ],
  streets: 'Pan fyddwch yn pwyso “Dangos strydoedd” ar y map, mae ein gweinydd ein hunain yn gweld pa ran o’r map rydych yn edrych arni.',
  othersHeading: 'Yr hyn y mae eraill yn ei weld',
  others: [
    'Nid oes unrhyw dudalen yma yn gofyn i unrhyw wefan arall am ddim byd.',
    'Pan fyddwch yn dilyn dolen i wefan gwasanaeth, mae’r wefan honno yn gweld eich ymweliad. Nid yw’n cael gwybod o ble y daethoch.',
    'Gall eich cwmni ffôn, a phwy bynnag sy’n talu’r bil, weld galwadau. Mae eich dyfais yn cadw hanes o dudalennau.',
  ],
  moreLink: 'Peidio â gadael ôl, a’r hyn na allwn ei guddio',
};

export const access: Widen<typeof englishAccess> = {
  title: 'Hygyrchedd',
  heading: 'Hygyrchedd y wefan hon',
  lead: 'Dylai pawb allu defnyddio’r wefan hon, ar unrhyw ddyfais, gyda golwg, clyw, llygoden neu JavaScript neu hebddynt. Ei nod yw bodloni Canllawiau Hygyrchedd Cynnwys Gwe 2.2 ar lefel AA.',
  testedHeading: 'Yr hyn sy’n cael ei brofi, bob tro y mae’r wefan yn newid',
  tested: [
    'Pob math o dudalen gyda’r gwiriwr axe, mewn lliwiau golau a thywyll, ar 320 a 1280 picsel, yn Chromium; ei HTML gyda html-validate.',
    'Dod o hyd i gymorth â’r bysellfwrdd yn unig, gyda JavaScript a hebddo, yn Chromium.',
    'Yr hyn a roddir i ddarllenydd sgrin: labeli, rolau, a chyfrifon sy’n cael eu cyhoeddi. Rhaglen sy’n eu darllen o’r dudalen; nid oes darllenydd sgrin yn gwneud hynny.',
    'Yn Chromium: tudalennau ar 320 picsel ac ar 400 y cant, llythrennau ddwywaith mor fawr, bylchau lletach, targedau o 24 picsel o leiaf, ffocws nad oes dim yn ei guddio, lliwiau gorfodol, ac nad oes dim yn symud ohono’i hun.',
    'Chwilio, gadael a mynd yn ôl yn Chromium 156, yn Firefox 153 (ESR) ac yn WebKitGTK 2.50, sydd â pheiriant Safari, i gyd ar Linux.',
  ],
  notHeading: 'Yr hyn nad yw wedi’i brofi eto',
  not: [
    'Gyda phobl sy’n defnyddio darllenwyr sgrin, switshis, chwyddwyr neu reolaeth lais o ddydd i ddydd.',
    'Gyda VoiceOver, TalkBack, JAWS ac NVDA.',
    'Yn Safari ei hun, ar ffôn go iawn, ac ar Windows, macOS, Android ac iOS.',
    'Cyferbyniad, lliwiau gorfodol a chwyddo yn Firefox a WebKit: yn Chromium yn unig y profwyd y rhain.',
    'Mynd yn ôl o wefan arall yn WebKit: mae’r rhaglen sy’n ei yrru yno yn colli’r dudalen.',
    'Hawdd ei Ddeall ac iaith arwyddion: nid oes unrhyw dudalen yn eu cynnig eto.',
  ],
  mapHeading: 'Mapiau',
  map: 'Nid yw map yn dangos dim nad yw’r rhestr yn ei ddweud. Gellir ei hepgor, a’i symud heb lusgo.',
  wrongHeading: 'Os bydd rhywbeth yn eich rhwystro',
  wrong: 'Dywedwch wrth bwy bynnag sy’n gofalu am y copi hwn:',
  nobody: 'Nid oes neb yn gofalu am y copi hwn eto.',
};
