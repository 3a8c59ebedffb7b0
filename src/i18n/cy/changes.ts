import type { changes as english } from '../en/changes.ts';
import type { Widen } from '../widen.ts';

/** Why a change to a listing is not taken, in Welsh. */
export const changes: Widen<typeof english> = {
  'both-changed': {
    found: 'Fe newidioch chi hwn o {old} i {wanted}; ers hynny mae rhywun arall wedi’i wneud yn {found}.',
    remedy: 'Holwch pa un sy’n iawn, a gwnewch y newid eto o’r hyn sydd yno nawr.',
  },
  'old-differs': {
    found: 'Mae’r newid yn dweud mai {old} oedd yno, ond {found} sydd yno.',
    remedy: 'Gwnewch y newid eto o’r rhestriad fel y mae.',
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
    found: 'Ni chaiff y maes hwn ei newid â llaw; mae’r newid am gael {found}.',
    remedy: 'Gadewch ef fel y mae. Mae rhestriad yn cael cyfeiriad arall gyda “npm run listings -- move”.',
  },
  'new-but-there': {
    found: 'Mae’r newid ar gyfer rhestriad newydd, ond mae ei gyfeirnod yn perthyn i {found}.',
    remedy: 'Newidiwch y rhestriad hwnnw, neu rhowch ei gyfeirnod ei hun i’r un newydd.',
  },
  'ref-not-there': {
    found: 'Nid oes gan unrhyw restriad y cyfeirnod {found}.',
    remedy: 'Gwiriwch y cyfeirnod; mae ar dudalen pob rhestriad.',
  },
  'changed-twice': { found: 'Mae’r ffeil newid {found} ar gyfer yr un rhestriad.', remedy: 'Defnyddiwch un, yna’r llall.' },
  'listing-broken': {
    found: 'Ni ellir darllen {found}.',
    remedy: 'Rhedwch “npm run check”, trwsiwch yr hyn y mae’n ei ddweud, a rhowch gynnig arall arni.',
  },
  'not-editable': {
    found: 'Mae {found} wedi’i ysgrifennu mewn ffordd na ellir ei golygu fesul maes.',
    remedy: 'Gwnewch y newid yn y ffeil ei hun.',
  },
  'not-a-change-file': {
    found: 'Nid yw {found} yn ffeil newid y gellir ei darllen.',
    remedy: 'Gofynnwch amdani eto; rhaid iddi gyrraedd heb ei newid. Mae ei ffurf yn docs/change-files.md.',
  },
};
