import type { proof as english } from '../en/proof.ts';
import type { Widen } from '../widen.ts';

export const proof: Widen<typeof english> = {
  title: 'Sut rydym yn gwirio’r wefan hon',
  heading: 'Sut rydym yn gwirio’r wefan hon',
  lead: 'Beth rydym yn ei addo, a sut y gall unrhyw un weld a yw’n wir. Daw’r ffigurau am wasanaethau a chanllawiau o {date}, pan wnaed y copi hwn.',
  noVisitors: 'Does dim ffigurau am ymwelwyr. Nid ydym yn eu cyfrif, ac ni wnawn ni byth.',
  private: {
    title: 'Does dim yn gadael eich dyfais',
    how: 'Mae porwr prawf yn gwneud yr hyn y mae ymwelwyr yn ei wneud: yn teipio lleoedd, yn ateb cwestiynau, yn agor mapiau a gwasanaethau. Cofnodir popeth y mae’r porwr yn ei anfon, yn ei storio neu’n ei ddangos yn ei hanes. Ni chaiff dim a deipiwyd fod ynddo.',
  },
  journeys: 'Ymweliadau sy’n cael eu cofnodi fel hyn',
  requestsElsewhere: 'Ceisiadau i wefannau eraill',
  withoutScript: {
    title: 'Mae’n gweithio heb JavaScript, ar hen ffôn ac ar bapur',
    how: 'Gellir cyrraedd ac argraffu pob gwasanaeth drwy ddolenni yn unig. Mae’r profion yn dechrau heb JavaScript.',
  },
  firstPage: 'Maint y dudalen gyntaf gyda phopeth sydd ei angen arni, er mwyn i rywun ei darllen a ffonio',
  someone: {
    title: 'Mae rhywun i’w ffonio bob amser',
    how: 'Ar gyfer lleoedd ym mhob rhanbarth, oedrannau ac amserau o’r dydd, mae prawf yn gwirio bod yr ateb yn dechrau gyda llinell sydd ar agor, sy’n derbyn person o’r oed hwnnw, ac y gellir ei thapio.',
  },
  places: 'Lleoedd yn y prawf hwn',
  order: {
    title: 'Daw’r gwasanaethau sydd ar eich cyfer chi gyntaf, yna’r rhai sy’n agos atoch',
    how: 'Mae’r atebion cywir wedi’u hysgrifennu â llaw: pwy sy’n dod gyntaf, a phwy sy’n cael ei adael allan. Rhaid i’r drefn gyd-fynd. Rhaid i wasanaethau a chwestiynau dychmygol ddilyn yr un rheolau.',
  },
  byHand: 'Atebion wedi’u hysgrifennu â llaw',
  generated: 'Achosion dychmygol',
  unknown: {
    title: 'Mae’r hyn nad ydym yn ei wybod yn cael ei ddangos felly',
    how: 'Mae gan bob rhif ffôn, cyfeiriad a dolen ei ddosbarth ei hun, sy’n penderfynu a ellir ei dapio. Dim ond am yr hyn a gadarnhaodd y gwasanaeth y mae cadarnhad yn cyfrif.',
  },
  services: 'Gwasanaethau a restrir',
  confirmed: 'Gwasanaethau a gadarnhaodd eu manylion cyswllt yn y 90 diwrnod diwethaf',
  detailsConfirmed: 'Manylion cyswllt sydd wedi’u cadarnhau',
  detailsFallback: 'Manylion cyswllt llinellau cymorth cenedlaethol sy’n cael eu dangos bob amser',
  detailsCorroborated: 'Manylion cyswllt sydd ar dudalennau swyddogol diweddar',
  detailsLikely: 'Manylion cyswllt sydd ar dudalen swyddogol ond heb eu gwirio',
  detailsSeen: 'Manylion cyswllt a welwyd mewn mannau eraill yn unig, ac na ellir eu tapio',
  tested: 'Rhifau ffôn a ffoniwyd fel prawf yn y 30 diwrnod diwethaf',
  guidesAwaiting: 'Canllawiau y mae clinigydd, cyfreithiwr neu arbenigwr eto i’w darllen',
  of: '{count} o {all}',
  nothingLost: {
    title: 'Does dim yn cael ei golli, a does dim yn llithro i mewn',
    how: 'Mae taenlenni, ffeiliau a ffrydiau’n cael eu difetha ar hap. Rhaid i bob un gael ei derbyn yn gyfan neu ei gwrthod gyda rheswm. Nid yw cyfeiriad cyfrinachol byth yn cyrraedd y wefan.',
  },
  spoiled: 'Ffeiliau wedi’u difetha yn y profion hyn',
  languages: {
    title: 'Mae’r ddwy iaith yn gyflawn',
    how: 'Os oes testun ar goll yn Gymraeg neu’n Saesneg, ni ellir adeiladu’r wefan.',
  },
  textsEach: 'Testunau ym mhob iaith',
  fast: {
    title: 'Mae’n gyflym ar ffôn araf',
    how: 'Wedi’i fesur mewn porwr gyda phrosesydd araf a chysylltiad araf, o agor y wefan hyd at y rhestr o wasanaethau ar gyfer cod post.',
  },
  toList: 'Wedi’i lwytho nes bod y rhestr yno',
  seconds: 'Amser nes bod y rhestr yno',
  secondsOther: 'Yr un peth gyda chwiliwr cyffredin sy’n rhedeg yn y porwr yn unig',
  sourcesHeading: 'O ble y daw’r ffigurau',
  contentSource: 'Mae gwasanaethau, manylion cyswllt a chanllawiau’n cael eu cyfrif bob tro y caiff y wefan ei hadeiladu.',
  testsSource: 'Mae’r profion yn rhedeg bob tro y mae’r wefan yn newid.',
  speedSource: 'Mae meintiau ac amserau’n cael eu mesur o bryd i’w gilydd.',
  measuredOn: 'Nodwyd ddiwethaf ar {date}: {system}, creiddiau prosesydd: {cores}, cof: {memory} GB.',
};
