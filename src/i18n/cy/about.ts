import type { about as english, notFound as englishNotFound } from '../en/about.ts';
import type { Widen } from '../widen.ts';

export const about: Widen<typeof english> = {
  title: 'O ble y daw’r manylion',
  heading: 'O ble y daw’r manylion',
  howCurrentHeading: 'Pa mor gyfredol ydynt',
  howCurrent: 'Nifer y gwasanaethau a restrir: {services}, mewn {areas} o ardaloedd yr heddlu. Ar {date}, pan wnaed y copi hwn:',
  countConfirmed: 'wedi’u cadarnhau gyda’r gwasanaeth',
  countDue: 'yn aros i gael eu cadarnhau eto',
  countUnconfirmed: 'heb eu cadarnhau erioed: yn hysbys o dudalennau cyhoeddus yn unig',
  countOverdue: 'heb eu cadarnhau ers amser maith',
  countWithdrawn: 'wedi’u tynnu’n ôl: does neb wedi’u cadarnhau ers cymaint o amser fel nad yw eu manylion yn cael eu dangos',
  countClosed: 'wedi cau',
  notConfirmedHeading: 'Ystyr “heb ei gadarnhau”',
  notConfirmed:
    'Gwelsom y manylion hyn ar dudalennau cyhoeddus, fel rhai cyngor neu elusen. Does neb wedi ffonio’r gwasanaeth i wneud yn siŵr. Mae rhif a welsom ar hen dudalen, neu ar dudalen heb ddyddiad, yn cael ei ddangos fel testun yn unig ac ni ellir ei ffonio o’r fan hon. Mae’r dudalen yn dweud pa linellau sy’n sicr.',
  agesHeading: 'Am ba hyd y mae cadarnhad yn para',
  ages: 'Mae’n bryd cadarnhau manylion cyswllt ac oriau eto ar ôl {contact} diwrnod, amseroedd aros ar ôl {capacity}, i bwy y mae ar ôl {eligibility}, a phopeth arall ar ôl {rest}. Ar ôl dwywaith yr amser hwnnw, nodir eu bod yn hwyr a chânt eu rhestru’n is; ar ôl pedair gwaith, nid ydynt yn cael eu dangos mwyach.',
  policyHeading: 'Beth sy’n cael ei restru',
  kindsHeading: 'Mathau o wasanaeth',
  reviewHeading: 'Yn aros am bâr arall o lygaid',
  reviewWelsh: 'o destunau Cymraeg nad oes cyfieithydd wedi’u darllen eto',
  reviewClinical: 'o destunau sy’n aros am rywun o faes gofal iechyd',
  reviewLegal: 'o destunau sy’n aros am gyfreithiwr',
  reviewSector: 'o destunau sy’n aros am rywun sy’n gweithio gyda phobl a gafodd eu brifo',
  licencesHeading: 'Data pobl eraill ar y wefan hon',
  geonames: 'Trefi: GeoNames (geonames.org), Creative Commons Attribution 4.0.',
  naturalEarth: 'Siapiau ardaloedd yr heddlu a’r tir: Natural Earth (naturalearthdata.com), parth cyhoeddus. Bras yw’r ffiniau.',
  districts:
    'Ble mae rhan gyntaf cod post, ac ym mha gynghorau ac ardaloedd heddlu: Cyfeiriadur Codau Post yr ONS, Tachwedd 2025. Ffynhonnell: Swyddfa Ystadegau Gwladol, trwyddedir o dan Drwydded Llywodraeth Agored f.3.0. Yn cynnwys data’r AO © Hawlfraint y Goron a hawl cronfa ddata 2025. Yn cynnwys data’r Post Brenhinol © Hawlfraint y Post Brenhinol a hawl cronfa ddata 2025.',
  areaLaw: 'Mae ardaloedd yr heddlu yn dilyn Atodlen 1 i Ddeddf yr Heddlu 1996, a’r newidiadau iddi wedyn.',
  services:
    'Ffeithiau am wasanaethau: y tudalennau cyhoeddus a enwir ar dudalen pob gwasanaeth. Gorffennwyd eu darllen ym mis Tachwedd 2026.',
};

export const notFound: Widen<typeof englishNotFound> = {
  title: 'Heb ddod o hyd i’r dudalen',
  heading: 'Nid yw’r dudalen hon yma',
  lead: 'Efallai fod gwall yn y cyfeiriad, neu fod y dudalen wedi symud. Nid ydych wedi gwneud dim o’i le.',
  start: 'Dechrau o’r dudalen gyntaf',
  choose: 'Dewis eich ardal',
};
