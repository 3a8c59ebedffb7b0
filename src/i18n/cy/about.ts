import type { about as english, licences as englishLicences, notFound as englishNotFound } from '../en/about.ts';
import type { Widen } from '../widen.ts';

export const about: Widen<typeof english> = {
  title: 'O ble y daw’r manylion',
  heading: 'O ble y daw’r manylion',
  howCurrentHeading: 'Pa mor gyfredol ydynt',
  howCurrent: 'Nifer y gwasanaethau a restrir: {services}, mewn {areas} o ardaloedd yr heddlu. Ar {date}, pan wnaed y copi hwn:',
  countConfirmed: 'wedi’u cadarnhau gyda’r gwasanaeth',
  countDue: 'yn aros i gael eu cadarnhau eto',
  countUnconfirmed: 'heb eu cadarnhau erioed: dim ond o dudalennau cyhoeddus y gwyddom amdanynt',
  countOverdue: 'wedi’u cadarnhau ddiwethaf amser maith yn ôl',
  countWithdrawn: 'wedi’u tynnu’n ôl: does neb wedi’u cadarnhau ers cymaint o amser fel nad ydym yn dangos eu manylion mwyach',
  countClosed: 'wedi cau',
  notConfirmedHeading: 'Ystyr “heb ei gadarnhau”',
  notConfirmed:
    'Gwelsom y manylion hyn ar dudalennau cyhoeddus, fel rhai cyngor neu elusen. Does neb wedi ffonio’r gwasanaeth i wneud yn siŵr. Gallwch ffonio’r rhifau sydd â dolen yr un fath. Os nad oes neb yn ateb, rhowch gynnig ar y llinell gymorth sydd gyda nhw. Does dim dolen i rifau a welsom ar hen dudalennau neu dudalennau answyddogol yn unig.',
  agesHeading: 'Am ba hyd y mae cadarnhad yn para',
  ages: 'Mae angen cadarnhau manylion cyswllt ac oriau eto ar ôl {contact} diwrnod, amseroedd aros ar ôl {capacity}, i bwy y mae’r gwasanaeth ar ôl {eligibility}, a phopeth arall ar ôl {rest}. Ar ôl dwywaith yr amser hwnnw, nodir eu bod yn hwyr a dônt yn is mewn rhestrau. Ar ôl pedair gwaith yr amser hwnnw, nid ydynt yn cael eu dangos mwyach.',
  policyHeading: 'Beth sy’n cael ei restru',
  kindsHeading: 'Mathau o wasanaeth',
  reviewHeading: 'Testunau sy’n aros i gael eu hadolygu',
  reviewWelsh: 'o destunau Cymraeg sy’n aros am siaradwr Cymraeg',
  reviewClinical: 'o destunau sy’n aros am glinigydd',
  reviewLegal: 'o destunau sy’n aros am gyfreithiwr',
  reviewSector: 'o destunau sy’n aros am weithiwr cymorth arbenigol',
  licencesHeading: 'Data o ffynonellau eraill',
  geonames: 'Trefi: GeoNames (geonames.org), Creative Commons Attribution 4.0.',
  naturalEarth: 'Siapiau ardaloedd yr heddlu a’r tir: Natural Earth (naturalearthdata.com), parth cyhoeddus. Bras yw’r ffiniau.',
  districts:
    'Ble mae rhan gyntaf cod post, ac ym mha gynghorau ac ardaloedd heddlu: Cyfeiriadur Codau Post yr ONS, Tachwedd 2025. Ffynhonnell: Swyddfa Ystadegau Gwladol, trwyddedir o dan Drwydded Llywodraeth Agored f.3.0. Yn cynnwys data’r AO © Hawlfraint y Goron a hawl cronfa ddata 2025. Yn cynnwys data’r Post Brenhinol © Hawlfraint y Post Brenhinol a hawl cronfa ddata 2025.',
  areaLaw: 'Mae ardaloedd yr heddlu yn dilyn Atodlen 1 i Ddeddf yr Heddlu 1996, fel y’i diwygiwyd.',
  services:
    'Ffeithiau am wasanaethau: y tudalennau cyhoeddus a enwir ar dudalen pob gwasanaeth, a ddarllenwyd ddiwethaf ym mis Tachwedd 2026.',
};

export const licences: Widen<typeof englishLicences> = {
  title: 'Trwyddedau',
  heading: 'Y feddalwedd y mae’r safle hwn wedi’i wneud â hi',
  lead: 'Mae tudalennau’r safle hwn yn cynnwys meddalwedd a data a gyhoeddwyd gan bobl eraill. Mae eu trwyddedau’n caniatáu hyn.',
  allTexts: 'Pob trwydded a hysbysiad, yn llawn (ffeil destun, yn Saesneg)',
  package: 'Pecyn',
  version: 'Fersiwn',
  licence: 'Trwydded',
  inText: 'gweler y ffeil destun',
  replaceHeading: 'Rhannau y gallwch chi roi rhai eraill yn eu lle',
  replace:
    'Mae {name} {version} o dan y drwydded {licence}. Mae mewn ffeil ar ei phen ei hun, {files}, y mae ffeiliau eraill yn ei llwytho wrth ei henw. Cewch ei newid a rhoi eich fersiwn chi yn ei lle. Yn ein copi ni, gadawyd allan wyliau gwledydd y tu allan i’r Deyrnas Unedig; ni newidiwyd dim arall. Mae’r gwreiddiol ar npm, ac mae “src/build/british-holidays.ts” yng nghod Waymark yn gwneud ein copi ohono.',
};

export const notFound: Widen<typeof englishNotFound> = {
  title: 'Heb ddod o hyd i’r dudalen',
  heading: 'Ni allwn ddod o hyd i’r dudalen hon',
  lead: 'Efallai fod gwall yn y cyfeiriad, neu fod y dudalen wedi symud. Nid ydych wedi gwneud dim o’i le.',
  start: 'Ewch i’r dudalen gyntaf',
  choose: 'Dewis eich ardal',
};
