import type { check as english } from '../en/check.ts';
import type { Widen } from '../widen.ts';

export const check: Widen<typeof english> = {
  missing: { found: 'Mae’r maes hwn ar goll.', remedy: 'Ychwanegwch ef.' },
  empty: { found: 'Mae’r maes yn wag.', remedy: 'Llenwch ef, neu dilëwch y llinell os nad ydych yn gwybod yr ateb.' },
  'unknown-field': {
    found: 'Nid oes maes o’r enw {found}.',
    remedy: 'Gwiriwch y sillafu, neu dilëwch ef. Esbonnir y meysydd yn docs/listing.md.',
  },
  'not-accepted': { found: 'Ni chaniateir {found} yma.', remedy: 'Gweler docs/listing.md i weld beth mae’r maes hwn yn ei dderbyn.' },
  'needs-quotes': {
    found: 'Darllenwyd {found} fel rhif.',
    remedy: 'Rhowch ef mewn dyfynodau, rhag colli digid.',
  },
  'needs-text': {
    found: 'Nid testun yw {found}.',
    remedy: 'Ysgrifennwch eiriau yma; rhowch nhw mewn dyfynodau os ydynt yn edrych fel rhywbeth arall.',
  },
  'needs-number': { found: 'Nid rhif cyfan yw {found}.', remedy: 'Ysgrifennwch rif cyfan, heb ddyfynodau.' },
  'needs-yes-or-no': { found: 'Nid yw {found} yn true nac yn false.', remedy: 'Ysgrifennwch true neu false.' },
  'needs-list': {
    found: 'Nid rhestr yw {found}.',
    remedy: 'Ysgrifennwch bob cofnod ar ei linell ei hun ar ôl cysylltnod, neu rhwng [ a ].',
  },
  'needs-group': {
    found: 'Mae {found} lle mae angen rhagor o feysydd.',
    remedy: 'Ysgrifennwch y meysydd ar eu llinellau eu hunain oddi tano, wedi’u mewnoli â dau fwlch.',
  },
  'not-a-choice': {
    found: 'Nid yw {found} yn un o’r geiriau y mae’r maes hwn yn eu derbyn.',
    remedy: 'Ysgrifennwch un o’r rhain: {choices}.',
  },
  'too-long': { found: 'Mae’r testun yn rhy hir: {found}.', remedy: 'Byrhewch ef i {most} o nodau.' },
  'too-many': { found: 'Mae gormod o gofnodion yn y rhestr.', remedy: 'Cadwch {most} ar y mwyaf.' },
  'too-few': { found: 'Nid oes digon o gofnodion yn y rhestr.', remedy: 'Rhowch o leiaf {least}.' },
  'too-high': { found: 'Mae {found} yn rhy uchel.', remedy: 'Ysgrifennwch rif hyd at {most}.' },
  'too-low': { found: 'Mae {found} yn rhy isel.', remedy: 'Ysgrifennwch rif o {least} i fyny.' },
  'not-a-slug': {
    found: 'Ni ellir defnyddio {found} mewn enw ffeil na chyfeiriad gwe.',
    remedy: 'Defnyddiwch lythrennau bach, digidau a chysylltnodau unigol: adviser-gravesend.',
  },
  'not-a-ref': {
    found: 'Nid cyfeirnod yw {found}.',
    remedy: 'Defnyddiwch chwech o lythrennau bach a digidau heb 0, 1, i, l ac o. Peidiwch byth â newid un a roddwyd.',
  },
  'not-a-day': { found: 'Nid diwrnod yw {found}.', remedy: 'Ysgrifennwch flwyddyn-mis-diwrnod: 2026-11-23.' },
  'not-a-time': { found: 'Nid yw {found} yn amser o’r dydd.', remedy: 'Ysgrifennwch oriau a munudau: 14:30.' },
  'not-a-date': { found: 'Nid dyddiad yw {found}.', remedy: 'Ysgrifennwch 2026-11-23, 2026-11 neu 2026.' },
  'not-a-web-address': {
    found: 'Nid yw {found} yn gyfeiriad gwe diogel.',
    remedy: 'Copïwch y cyfeiriad cyfan; rhaid iddo ddechrau â https:// a pheidio â chynnwys bylchau.',
  },
  'not-an-email': { found: 'Nid cyfeiriad e-bost yw {found}.', remedy: 'Ysgrifennwch ef fel help@example.org.uk.' },
  'not-a-gss-code': {
    found: 'Nid yw {found} yn god ONS.',
    remedy: 'Ysgrifennwch E neu W ac wyth digid: E23000032.',
  },
  'not-a-charity-number': { found: 'Nid rhif elusen yw {found}.', remedy: 'Ysgrifennwch chwech neu saith digid, mewn dyfynodau.' },
  'not-a-company-number': { found: 'Nid rhif cwmni yw {found}.', remedy: 'Ysgrifennwch yr wyth nod, mewn dyfynodau.' },
  'phone-characters': {
    found: 'Mae {found} yn cynnwys mwy na rhif ffôn.',
    remedy: 'Ysgrifennwch ddigidau a bylchau yn unig; rhowch eiriau yn y label.',
  },
  'phone-invalid': {
    found: 'Nid rhif ffôn yn y DU yw {found}.',
    remedy: 'Gwiriwch y digidau, neu tynnwch y rhif.',
  },
  'hours-unreadable': {
    found: 'Nid yw’r oriau {found} yn glir.',
    remedy: 'Ysgrifennwch nhw fel “Mo-Fr 09:00-17:00; PH off”, neu rhowch y geiriau o dan hours > inWords.',
  },
  'coverage-unclear': {
    found: 'Nid yw’n glir pa ardaloedd y mae’r gwasanaeth yn eu gwasanaethu.',
    remedy: 'Rhowch naill ai areas (rhestr) neu everywhere, nid y ddau, a rhaid cael un.',
  },
  'ages-crossed': { found: 'Mae’r oed uchaf {found} yn is na’r isaf.', remedy: 'Gwiriwch minAge a maxAge.' },
  'all-and-more': {
    found: 'Mae genders yn dweud “all” a mwy.',
    remedy: 'Ysgrifennwch [all] ar ei ben ei hun, neu enwch y rhai y mae’n eu gwasanaethu.',
  },
  'capacity-undated': { found: 'Nid oes dyddiad i’r rhestr aros.', remedy: 'Ychwanegwch asOf, y diwrnod pan oedd hyn yn wir.' },
  'weeks-crossed': { found: 'Mae weeksTo {found} yn is na weeksFrom.', remedy: 'Gwiriwch y ddau rif.' },
  'dates-crossed': { found: 'Mae’n gorffen ({found}) cyn iddo ddechrau.', remedy: 'Gwiriwch from ac until.' },
  'notice-about-unclear': {
    found: 'Nid yw’n glir beth yw pwnc yr hysbysiad.',
    remedy: 'Rhowch un o’r rhain: service, type, area neu everywhere.',
  },
  'closed-without-onward': {
    found: 'Mae’r gwasanaeth wedi cau, ond nid yw’r cofnod yn dweud ble y gall pobl fynd yn ei le.',
    remedy: 'Ychwanegwch successor (cofnod arall) neu onward (brawddeg).',
  },
  'journal-blocked': {
    found: 'Torrwyd ar draws newid i sawl ffeil, ac mae {found} wedi’i golygu ers hynny: ni ellir ei orffen.',
    remedy: 'Rhowch {found} yn ôl fel yr oedd (git), neu dilëwch y ffeil content/.journal.json i gadw popeth fel y mae nawr.',
  },
  'file-missing': { found: 'Nid yw’r ffeil yno.', remedy: 'Rhowch hi yn ôl; ni ellir adeiladu’r wefan hebddi.' },
  'file-empty': { found: 'Mae’r ffeil yn wag.', remedy: 'Llenwch hi, neu dilëwch hi.' },
  'file-ending': {
    found: 'Anwybyddir {found}, gan nad yw ei henw’n gorffen â .yaml.',
    remedy: 'Ailenwch hi fel ei bod yn gorffen â .yaml, neu dilëwch hi.',
  },
  'file-too-long': {
    found: 'Nifer y nodau yn y ffeil: {found}.',
    remedy: 'Ychydig filoedd sydd eu hangen ar gofnod. Edrychwch a gafodd rhywbeth ei ludo i mewn drwy gamgymeriad.',
  },
  'yaml-key-twice': { found: 'Mae’r un maes yma ddwywaith.', remedy: 'Cadwch un o’r ddau.' },
  'yaml-tab': { found: 'Mae’r llinell wedi’i mewnoli â thab.', remedy: 'Defnyddiwch fylchau.' },
  'yaml-tag': { found: 'Mae gair ag ebychnod o flaen gwerth.', remedy: 'Tynnwch ef, neu rhowch y gwerth mewn dyfynodau.' },
  'yaml-alias': {
    found: 'Mae gwerth wedi’i nodi â & neu *, sy’n ddolen i le arall yn ôl YAML.',
    remedy: 'Rhowch y gwerth mewn dyfynodau, neu ysgrifennwch ef yn llawn.',
  },
  'yaml-indent': {
    found: 'Nid yw’r llinell hon, na’r un oddi tani, wedi’i mewnoli fel y llinellau o’i chwmpas.',
    remedy: 'Unionwch hi â’r meysydd y mae’n perthyn iddynt.',
  },
  'yaml-quote': {
    found: 'Mae dyfynnod ar goll, neu mae un y tu mewn i’r testun.',
    remedy: 'Caewch y dyfynodau; y tu mewn iddynt ysgrifennwch ’ am gollnod a “ ” am ddyfynodau.',
  },
  'yaml-bracket': { found: 'Agorwyd bachyn uchod heb ei gau.', remedy: 'Ychwanegwch yr ] neu’r } sydd ar goll.' },
  'yaml-colon': { found: 'Mae colon yn y testun, sy’n nodi diwedd enw maes.', remedy: 'Rhowch y testun mewn dyfynodau.' },
  'yaml-comment': {
    found: 'Mae bwlch ac yna # yn y testun, sy’n dechrau sylw: collir gweddill y testun.',
    remedy: 'Rhowch y testun mewn dyfynodau. Os sylw yw, rhowch fwlch ar ôl y #.',
  },
  'yaml-comma': {
    found: 'Darllenwyd {found} fel maes ar wahân, oherwydd y coma o’i flaen.',
    remedy: 'Rhowch y testun cyfan mewn dyfynodau.',
  },
  'yaml-no-colon': {
    found: 'Nid oes colon â bwlch ar ei ôl yn y llinell.',
    remedy: 'Ysgrifennwch enw’r maes, colon, bwlch a’r gwerth.',
  },
  'yaml-sign': {
    found: 'Mae’r testun yn dechrau â nod sydd ag ystyr arbennig yma.',
    remedy: 'Rhowch y testun mewn dyfynodau.',
  },
  'yaml-syntax': { found: 'Ni ellir darllen y llinell.', remedy: 'Chwiliwch am goma, bachyn neu ddyfynnod sydd ar goll.' },
  'wrong-encoding': {
    found: 'Collwyd rhai nodau (�) gan na chadwyd y ffeil fel UTF-8.',
    remedy: 'Teipiwch nhw eto, a dewiswch UTF-8 wrth gadw.',
  },
  'invisible-characters': {
    found: 'Mae’r testun yn cynnwys nodau anweledig: {found}.',
    remedy: 'Teipiwch y testun eto yn lle ei ludo.',
  },
  'reference-missing': {
    found: 'Nid yw {found} yn bodoli yn {where}.',
    remedy: 'Ysgrifennwch enw un sy’n bodoli, neu ychwanegwch ef yn gyntaf.',
  },
  'reference-misspelt': { found: 'Nid yw {found} yn bodoli yn {where}.', remedy: 'Ai “{nearest}” oeddech chi’n ei feddwl?' },
  'council-outside': {
    found: 'Nid yw’r cyngor {found} yn yr un o’r ardaloedd a enwir.',
    remedy: 'Ychwanegwch ei ardal, neu tynnwch y cyngor.',
  },
  'ref-twice': { found: 'Mae’r cyfeirnod {found} yn perthyn i {other}.', remedy: 'Rhowch ei gyfeirnod ei hun i’r cofnod hwn.' },
  'ref-changed': {
    found: '{given} oedd y cyfeirnod, a {found} ydyw nawr.',
    remedy: 'Ysgrifennwch {given} eto: mae gan bobl ef ar bapur.',
  },
  'ref-vanished': {
    found: 'Mae’r cofnod â’r cyfeirnod {found} ({slug}) wedi mynd.',
    remedy: 'Rhowch ef yn ôl a nodwch ei fod wedi cau, fel bod pobl sydd â’r cyfeirnod yn cael eu harwain ymlaen.',
  },
  'ledger-row': {
    found: 'Ni ellir darllen y llinell {found}.',
    remedy: 'Mae pob llinell yn cynnwys cyfeirnod, coma a slug, a dim arall.',
  },
  'slug-not-file-name': {
    found: 'Nid y slug {found} yw enw’r ffeil.',
    remedy: 'Ailenwch y ffeil yn {slug}.yaml, neu ysgrifennwch “{name}” yma.',
  },
  'slug-telling': {
    found: 'Mae’r slug {found} yn dweud wrth ddieithryn am beth y mae’r dudalen (“{word}”).',
    remedy: 'Defnyddiwch fath niwtral a lle: adviser-gravesend.',
  },
  'slug-twice': { found: 'Mae’r slug {found} yn perthyn i {other}.', remedy: 'Ychwanegwch -2 ar y diwedd, yma ac yn enw’r ffeil.' },
  'discreet-telling': {
    found: 'Mae {found} ar gyfer cardiau na ddylent ddatgelu dim, ac mae’n dangos am beth y mae’r gwasanaeth.',
    remedy: 'Defnyddiwch enw nad yw’n dweud dim ac y caiff galwyr eu rhoi drwodd oddi tano, neu dilëwch y maes.',
  },
  'title-telling': {
    found: 'Mae {found} yn nheitlau tudalennau, ac yn dweud wrth ddieithryn am beth y maent (“{word}”).',
    remedy: 'Defnyddiwch eiriau niwtral.',
  },
  'wrong-folder': { found: 'Mae’r ffeil yn y ffolder {found}.', remedy: 'Symudwch hi i content/services/{wanted}.' },
  'service-twice': { found: 'Rhestrir {found} ar gyfer yr un lle yn {other}.', remedy: 'Cadwch un o’r ddau.' },
  'area-without-listing': {
    found: 'Nid oes cofnod ar gyfer {found}.',
    remedy: 'Ychwanegwch un, neu ychwanegwch yr ardal at gofnod sy’n ei gwasanaethu.',
  },
  'confirmation-without-facts': {
    found:
      'Nid yw’r cadarnhad hwn yn dweud pa ffeithiau y mae’n sôn amdanyn nhw, felly byddai’n cyfrif am beth bynnag a gaiff ei ysgrifennu yma wedyn.',
    remedy: 'Tynnwch ef allan. Os y ffeithiau uchod a gadarnhawyd, rhedwch: {command}',
  },
  'confirmation-of-nothing': {
    found: 'Nid yw’r cofnod yn dweud dim am {found}, felly does dim i’w gadarnhau.',
    remedy: 'Tynnwch y cadarnhad allan.',
  },
  'date-in-future': { found: 'Mae {found} yn y dyfodol (heddiw yw {today}).', remedy: 'Gwiriwch y flwyddyn a’r mis.' },
  'hidden-but-written': {
    found: 'Nodir y lle fel {show}, ond mae {found} yn y ffeil, y gall eraill ei darllen.',
    remedy: 'Tynnwch ef. Caiff tref a rhan gyntaf cod post aros.',
  },
  'note-of-hidden-place': {
    found: 'Mae’r lle wedi’i guddio, ond gallai ei nodyn {found} ei fradychu.',
    remedy: 'Tynnwch y nodyn. Gall yr hyn y dylai pobl ei wybod cyn dod fynd o dan access > note, heb ddweud ble.',
  },
  'note-that-locates': {
    found: 'Dim ond tref y lle hwn y caniateir ei dangos, ond mae ei nodyn yn dweud {found}.',
    remedy: 'Tynnwch beth bynnag sy’n helpu rhywun i ddod o hyd iddo; dywedwch yn unig sut le ydyw, neu beth i’w wneud cyn dod.',
  },
  'cost-of-paid-number': {
    found: 'Y gost yw {found}, ond nid yw {number} yn rhif am ddim.',
    remedy: 'Dim ond 0800, 0808, 116 a rhifau byr sydd am ddim. Ysgrifennwch standard, neu cywirwch y rhif.',
  },
  'cost-of-premium-number': {
    found: 'Y gost yw {found}, ond mae galw {number} yn costio mwy na galwad arferol.',
    remedy: 'Ysgrifennwch premium, neu cywirwch y rhif.',
  },
  'cost-of-free-number': {
    found: 'Y gost yw {found}, ond mae galw {number} am ddim.',
    remedy: 'Ysgrifennwch free, neu cywirwch y rhif.',
  },
  'hours-against-words': {
    found: 'Mae {found} yn enwi {time}, nad yw yn yr oriau union “{opening}”.',
    remedy: 'Cywirwch un ohonynt, neu tynnwch y geiriau: dim ond lle nad oes oriau union y mae eu hangen.',
  },
  'hours-of-only-phone': {
    found: 'Mae’r unig ffôn yn ateb {found}, ond oriau’r gwasanaeth yw “{hours}”.',
    remedy: 'Cywirwch un ohonynt, neu gadewch un allan.',
  },
  'email-of-a-person': {
    found: 'Mae {found} yn edrych fel cyfeiriad un person.',
    remedy: 'Defnyddiwch flwch y gwasanaeth. Os yw ei staff yn rhannu’r un hwn, ychwanegwch sharedMailbox: yes o dan contact.',
  },
  'postcode-invalid': {
    found: 'Nid cod post yw {found}.',
    remedy: 'Ysgrifennwch ef fel BS1 4DJ, neu’r rhan gyntaf yn unig: BS1.',
  },
  'town-ambiguous': { found: 'Mae sawl lle o’r enw {found}.', remedy: 'Ychwanegwch county: un o’r rhain: {counties}.' },
  'county-unknown': { found: 'Nid yw {town} yn {found}.', remedy: 'Ysgrifennwch un o’r rhain: {counties}.' },
  'successor-circle': {
    found: 'Mae’r olynwyr yn arwain mewn cylch: {found}.',
    remedy: 'Gadewch i’r olaf fod yn gofnod sydd ar agor.',
  },
  'moved-row': {
    found: 'Ni ellir darllen y llinell {found}.',
    remedy: 'Rhaid i bob llinell fod yn hen gyfeiriad, coma a’r un newydd.',
  },
  'moved-taken': {
    found: 'Mae cofnod yn defnyddio’r hen gyfeiriad {found}, sydd nawr yn arwain at gofnod arall.',
    remedy: 'Rhowch gyfeiriad arall i’r cofnod. Fel arall byddai dolenni a gadwyd yn agor y gwasanaeth anghywir.',
  },
  'moved-nowhere': {
    found: 'Mae hen gyfeiriad yn arwain at {found}, nad yw’n bodoli.',
    remedy: 'Rhowch y cofnod yn ôl a nodwch ei fod wedi cau, neu ysgrifennwch gyfeiriad cofnod arall.',
  },
  'guide-shape': {
    found: 'Nid oes gan y canllaw bennyn rhwng dwy linell o dri chysylltnod, neu nid oes testun oddi tano.',
    remedy: 'Copïwch ganllaw arall yn yr un ffolder a’i newid.',
  },
  'guide-markup': {
    found: 'Mae’r testun yn cynnwys HTML: {found}.',
    remedy: 'Defnyddiwch Markdown yn unig: # am benawdau, - am restrau, [geiriau](cyfeiriad) am ddolenni.',
  },
  'guide-link': {
    found: 'Ni chaniateir y ddolen {found}.',
    remedy: 'Ysgrifennwch https://…, tel:…, neu lwybr o’r wefan hon sy’n dechrau â /.',
  },
  'guide-telling': {
    found: 'Mae {found} yn dweud wrth unrhyw un sy’n ei weld am beth y mae’r canllaw.',
    remedy: 'Enwch y ffeil a’r teitl niwtral mewn geiriau nad ydynt yn dweud dim.',
  },
  'guide-twin-missing': {
    found: 'Mewn un iaith yn unig y mae’r canllaw {found}.',
    remedy: 'Ysgrifennwch {wanted} hefyd, gyda’r un pennyn.',
  },
  'guide-twins-differ': {
    found: 'Mae {found} yn wahanol i’r un canllaw yn yr iaith arall.',
    remedy: 'Ysgrifennwch yr un peth yma ac yn {other}.',
  },
  'guide-link-nowhere': {
    found: 'Nid yw’r ddolen {found} yn arwain at yr un dudalen yn yr iaith hon.',
    remedy: 'Ysgrifennwch /help/… gydag enw canllaw. Mewn canllawiau Cymraeg, mae pob llwybr yn dechrau â /cy/.',
  },
  'grade-too-high': {
    found: 'Gradd ddarllen y testun yw {grade}. Y terfyn yw {most}.',
    remedy: 'Defnyddiwch frawddegau a geiriau byrrach. Os na ellir, dywedwch pam o dan gradeExcuse.',
  },
  'grade-excuse-idle': {
    found: 'Gradd ddarllen y testun yw {grade}, ac nid oes angen esgus.',
    remedy: 'Tynnwch gradeExcuse allan.',
  },
  'places-broken': {
    found: 'Mae’r tablau lleoedd wedi’u newid neu eu difrodi: {found}.',
    remedy: 'Rhedwch “npm run {command}” eto, neu dilëwch y ffeil hon i wneud hebddynt.',
  },
  'places-area-unknown': {
    found: 'Mae’r tablau lleoedd yn enwi ardal nad yw’n bod: {found}.',
    remedy: 'Rhedwch “npm run {command}” eto.',
  },
  'basemap-elsewhere': {
    found: 'Nid yw’r map strydoedd {found} yn ffeil PMTiles ar westeiwr y wefan hon ei hun.',
    remedy:
      'Rhowch y ffeil ar westeiwr y wefan ac ysgrifennwch ei llwybr, megis /maps/streets.pmtiles. Gallai gwesteiwr arall weld pwy sy’n edrych.',
  },
  'not-an-https-host': {
    found: 'Nid yw {found} yn gyfeiriad diogel un gwesteiwr.',
    remedy: 'Ysgrifennwch https:// ac enw llawn y gwesteiwr, mewn llythrennau bach a heb lwybr: https://intranet.example.org.',
  },
  'not-a-site-address': {
    found: 'Nid yw {found} yn gyfeiriad y gellir gweini’r wefan ynddo.',
    remedy:
      'Ysgrifennwch https://, enw’r gwesteiwr ac unrhyw ffolderi, heb ddim ar eu hôl: https://support.example.org neu https://example.github.io/waymark/.',
  },
  'site-path-telling': {
    found: 'Mae llwybr {found} yn dweud wrth ddieithryn am beth y mae’r wefan (“{word}”).',
    remedy: 'Rhowch hi mewn ffolder ag enw niwtral, megis /waymark/.',
  },
  'live-needs-address': {
    found: 'Mae’r wefan yn fyw ac nid oes ganddi gyfeiriad.',
    remedy: 'Ysgrifennwch ble y mae, neu gosodwch stage: preview.',
  },
  'live-needs-host': {
    found: 'Mae’r wefan yn fyw ond nid yw’n dweud pwy sy’n ei rhedeg.',
    remedy: 'Enwch y sefydliad, neu gosodwch stage: preview.',
  },
  'live-needs-host-phone': {
    found: 'Mae’r wefan yn fyw ac nid oes ganddi rif ffôn ar gyfer cywiriadau.',
    remedy: 'Ychwanegwch un, neu gosodwch stage: preview.',
  },
  'live-needs-host-email': {
    found: 'Mae’r wefan yn fyw ac nid oes ganddi gyfeiriad e-bost ar gyfer cywiriadau.',
    remedy: 'Ychwanegwch un, neu gosodwch stage: preview.',
  },
  'live-contact-unconfirmed': {
    found: 'Mae’r wefan yn fyw, ac nid yw manylion cyswllt {found} wedi’u cadarnhau.',
    remedy: 'Cadarnhewch nhw gyda’r gwasanaeth, neu ychwanegwch {slug} at allowUnconfirmed yn content/site.yaml.',
  },
  'live-sure-line-unconfirmed': {
    found: 'Mae’r wefan yn fyw, ond does neb wedi cadarnhau’r llinell gymorth wrth gefn {found}.',
    remedy: 'Ffoniwch hi, a chofnodwch hynny o dan confirmed > contact.',
  },
};
