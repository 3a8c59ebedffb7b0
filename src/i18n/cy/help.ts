import type { access as englishAccess, help as englishHelp, privacy as englishPrivacy } from '../en/help.ts';
import type { Widen } from '../widen.ts';

export const help: Widen<typeof englishHelp> = {
  title: 'Cymorth',
  heading: 'Pethau da i’w gwybod',
  lead: 'Canllawiau am yr hyn sy’n digwydd, yr hyn y gallwch ofyn amdano, a sut i gadw’n ddiogel. Darllenwch yr hyn a fynnwch, mewn unrhyw drefn.',
  updated: 'Newidiwyd ddiwethaf ar {date}.',
  notReviewed: 'Heb ei wirio eto gan {who}.',
  reviewers: {
    welsh: 'siaradwr Cymraeg',
    clinical: 'clinigydd',
    legal: 'cyfreithiwr',
    'survivor-sector': 'gweithiwr cymorth arbenigol',
  },
  notTranslated: 'Nid yw’r dudalen hon ar gael yn Gymraeg eto.',
  sources: 'Ffynonellau',
  findHeading: 'Dod o hyd i rywun all helpu',
  findLink: 'Chwilio am wasanaethau yn eich ardal chi',
};

export const privacy: Widen<typeof englishPrivacy> = {
  title: 'Preifatrwydd',
  heading: 'Yr hyn y mae’r wefan hon yn ei wybod amdanoch chi: dim byd',
  lead: 'Dim ond tudalennau sydd yma. Does dim cyfrifon, dydy’r hyn rydych chi’n ei lenwi ddim yn cael ei anfon aton ni, a does neb yn cyfri pwy sy’n darllen beth.',
  keepsHeading: 'Yr hyn sy’n aros ar eich dyfais',
  keeps: [
    'Mae’r hyn rydych chi’n ei deipio yn y blwch, a’r hyn rydych chi’n ei ddewis, yn aros ar eich dyfais. Nid yw byth yn cael ei anfon na’i gadw, ac nid yw’n ymddangos yng nghyfeiriad y dudalen.',
    'Pan fyddwch yn gadael y dudalen, caiff y blwch a’r rhestr eu clirio. Os ewch chi’n ôl, bydd y blwch yn wag.',
    'Mae eich porwr yn cadw hanes, a chopïau o’r ffeiliau y mae wedi’u llwytho. Gall rhywun sy’n edrych drwyddynt weld pa dudalennau a agoroch chi, ym mha ardal heddlu y buoch chi’n chwilio ac a fuoch chi’n chwilio am eiriau, ond nid beth a deipioch chi na’i ddewis. Mae ffenestr breifat yn dileu hyn i gyd pan fyddwch yn ei chau.',
    'Does gan y wefan ddim cwcis, nid yw’n storio dim ei hun yn eich porwr, ac nid yw’n gofyn ble rydych chi. Byddai rhannu eich lleoliad yn gadael ôl yn eich porwr, felly mae hynny wedi’i ddiffodd yma.',
  ],
  sentHeading: 'Yr hyn y gallai ein gweinydd ei weld',
  sent: [
    'Pa dudalennau rydych chi’n eu hagor, fel ar unrhyw wefan. Gallai’r bobl sy’n rhedeg y gweinydd weld bod eich cyfeiriad rhyngrwyd wedi agor tudalen, fel yr un ar gyfer Gwent.',
    'A wnaethoch chi deipio enw lle neu chwilio am eiriau, ond byth pa rai. Mae eich dyfais yn lawrlwytho’r rhestr o drefi pan fyddwch yn teipio enw, a’r rhestr o eiriau pan fyddwch yn chwilio am eiriau. Un ffeil gyfan yw pob rhestr, yr un fath i bawb.',
    'Eich bod wedi chwilio’r wefan gyfan, ond byth am beth. Mae eich dyfais yn lawrlwytho un rhaglen ac un ffeil, yr un fath i bawb. Ni all y rhaglen anfon dim.',
    'Pa ardal heddlu y gwnaethoch chi chwilio ynddi, ond byth y lle. Mae eich dyfais yn lawrlwytho gwasanaethau’r ardal gyfan. Os gallai’r lle fod mewn sawl ardal, mae’n lawrlwytho’r cyfan.',
  ],
  streets: 'Os pwyswch chi “Dangos strydoedd” ar y map, gall ein gweinydd weld pa ran o’r map rydych chi’n edrych arni.',
  othersHeading: 'Yr hyn y gallai eraill ei weld',
  others: [
    'Nid yw ein tudalennau’n llwytho dim o wefannau eraill, felly does dim cwmni arall yn gwybod eich bod chi yma.',
    'Os dilynwch chi ddolen i wefan gwasanaeth, gall y wefan honno weld eich ymweliad, ond nid o ble y daethoch.',
    'Gall eich cwmni ffôn, a’r sawl sy’n talu’r bil, weld eich galwadau. Mae eich porwr yn cadw hanes o’r tudalennau rydych chi’n ymweld â nhw.',
  ],
  moreLink: 'Peidio â gadael ôl, a’r hyn na allwn ei guddio',
};

export const access: Widen<typeof englishAccess> = {
  title: 'Hygyrchedd',
  heading: 'Hygyrchedd y wefan hon',
  lead: 'Dylai pawb allu defnyddio’r wefan hon, ar unrhyw ddyfais, gyda golwg, clyw, llygoden neu JavaScript neu hebddynt. Ei nod yw bodloni Canllawiau Hygyrchedd Cynnwys Gwe 2.2 ar lefel AA.',
  testedHeading: 'Yr hyn rydyn ni’n ei brofi bob tro y mae’r wefan yn newid',
  tested: [
    'Pob math o dudalen gyda’r gwiriwr axe, mewn lliwiau golau a thywyll, ar led o 320 a 1280 picsel, yn Chromium. Ei HTML gyda html-validate.',
    'Dod o hyd i gymorth â’r bysellfwrdd yn unig, gyda JavaScript a hebddo, yn Chromium.',
    'Yr hyn y mae darllenydd sgrin yn ei gael o’r dudalen: labeli, rolau a chyhoeddiadau. Rhaglen sy’n gwirio’r rhain. Dydyn ni ddim yn rhedeg darllenydd sgrin.',
    'Yn Chromium: 320 picsel a chwyddo i 400 y cant, testun ddwywaith mor fawr, bylchau lletach rhwng llythrennau, targedau o 24 picsel o leiaf, ffocws sydd byth o’r golwg, lliwiau gorfodol, ac nad oes dim yn symud ohono’i hun.',
    'Chwilio, gadael a mynd yn ôl yn Chromium 156, Firefox 153 (ESR) a WebKitGTK 2.50, sy’n defnyddio’r un peiriant â Safari. Y rhain i gyd ar Linux.',
  ],
  notHeading: 'Yr hyn nad ydyn ni wedi’i brofi eto',
  not: [
    'Gyda phobl sy’n defnyddio darllenwyr sgrin, switshis, chwyddwyr neu reolaeth lais o ddydd i ddydd.',
    'Gyda VoiceOver, TalkBack, JAWS nac NVDA.',
    'Yn Safari ei hun, ar ffôn go iawn, nac ar Windows, macOS, Android nac iOS.',
    'Cyferbyniad, lliwiau gorfodol a chwyddo yn Firefox a WebKit. Yn Chromium yn unig y profwyd y rhain.',
    'Mynd yn ôl o wefan arall yn WebKit. Mae’r rhaglen sy’n gyrru’r prawf yn colli’r dudalen yno.',
    'Hawdd ei Ddeall ac iaith arwyddion. Does dim tudalen yn eu cynnig eto.',
  ],
  mapHeading: 'Mapiau',
  map: 'Mae popeth sydd ar fap yn y rhestr hefyd. Gallwch neidio dros y map, neu ei symud heb lusgo.',
  wrongHeading: 'Os cewch chi drafferth defnyddio’r wefan hon',
  wrong: 'Dywedwch wrth y bobl sy’n ei rhedeg:',
};
