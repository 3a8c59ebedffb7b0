import type { changes as english } from '../en/changes.ts';
import type { Widen } from '../widen.ts';

/** Why a change to a listing is not taken, in Welsh. */
export const changes: Widen<typeof english> = {
  'both-changed': {
    found: 'Fe newidioch chi hwn o {old} i {wanted}, ond mae rhywun arall wedi’i newid i {found} ers hynny.',
    remedy: 'Holwch pa un sy’n iawn, a gwnewch y newid eto ar y cofnod fel y mae nawr.',
  },
  'old-differs': {
    found: 'Mae’r newid yn disgwyl {old}, ond {found} sydd yn y cofnod.',
    remedy: 'Gwnewch y newid eto ar y cofnod fel y mae nawr.',
  },
  'fact-changed': {
    found: 'Fe’i cadarnhawyd fel {old}, ond mae rhywun wedi’i newid i {found} ers hynny.',
    remedy: 'Gofynnwch i’r gwasanaeth eto am yr hyn mae’r rhestriad yn ei ddweud nawr, a chadarnhau hynny.',
  },
  'confirmation-outdated': {
    found: 'Mae rhywun wedi newid y ffeithiau hyn ers eu cadarnhau. Nawr mae’r rhestriad yn dweud: {found}.',
    remedy: 'Gofynnwch i’r gwasanaeth eto am yr hyn mae’r rhestriad yn ei ddweud nawr, a chadarnhau hynny.',
  },
  'nothing-to-confirm': {
    found: 'Nid yw’r rhestriad yn dweud dim am {found}, felly does dim i’w gadarnhau.',
    remedy: 'Gadewch {found} allan, neu ei lenwi’n gyntaf.',
  },
  'protected-field': {
    found: 'Ni ellir newid y maes hwn â llaw. Mae’r newid yn rhoi {found} ynddo.',
    remedy: 'Gadewch ef fel y mae. I roi cyfeiriad arall i gofnod, rhedwch “npm run listings -- move”.',
  },
  'new-but-there': {
    found: 'Mae’r newid ar gyfer cofnod newydd, ond mae ei gyfeirnod yn perthyn i {found}.',
    remedy: 'Newidiwch y cofnod hwnnw, neu rhowch gyfeirnod arall i’r un newydd.',
  },
  'ref-not-there': {
    found: 'Nid oes gan unrhyw gofnod y cyfeirnod {found}.',
    remedy: 'Gwiriwch y cyfeirnod. Mae ar dudalen pob cofnod.',
  },
  'changed-twice': { found: 'Mae’r ffeil newid {found} ar gyfer yr un cofnod.', remedy: 'Defnyddiwch un yn gyntaf, yna’r llall.' },
  'listing-broken': {
    found: 'Ni ellir darllen {found}.',
    remedy: 'Rhedwch “npm run check”, cywirwch yr hyn y mae’n ei ddweud, a rhowch gynnig arall arni.',
  },
  'not-editable': {
    found: 'Mae {found} wedi’i ysgrifennu mewn ffordd na ellir ei golygu fesul maes.',
    remedy: 'Gwnewch y newid yn y ffeil ei hun.',
  },
  'number-not-accepted': {
    found: 'Mae {found} yn newid rhif, fel yr ysgrifennodd y darparwr yn ei ateb. Nid oes neb yma wedi ffonio’r un newydd.',
    remedy: 'Ffoniwch ef. Os yw’n gywir, ychwanegwch --accept.',
  },
  'not-a-change-file': {
    found: 'Nid yw {found} yn ffeil newid y gellir ei darllen.',
    remedy: 'Gofynnwch amdani eto, heb ei newid. Mae docs/change-files.md yn disgrifio’r fformat.',
  },
};
