import type { gaps as english } from '../en/gaps.ts';
import type { Widen } from '../widen.ts';

export const gaps: Widen<typeof english> = {
  heading: 'Bylchau (nid oes dim yma yn atal yr adeiladu)',
  'area-without-sarc-number': 'Ardaloedd nad oes gan eu canolfan atgyfeirio rif',
  'area-without-isva-number': 'Ardaloedd nad oes gan eu cynghorwyr (ISVA) rif',
  'area-without-sarc': 'Ardaloedd heb ganolfan atgyfeirio wedi’i rhestru',
  'area-without-isva': 'Ardaloedd heb gynghorydd (ISVA) wedi’i restru',
  'no-contact': 'Cofnodion heb fanylion cyswllt',
  'town-not-found': 'Lleoedd heb bin, gan nad yw eu tref ar y rhestr drefi',
  'no-tappable-detail': 'Cofnodion nad oes neb wedi cadarnhau na dilysu eu manylion cyswllt',
  'contract-ending': 'Cofnodion â chontract neu grant sy’n dod i ben o fewn chwe mis',
  'contract-ended': 'Cofnodion y daeth eu contract i ben',
  'takes-effect-later':
    'Cofnodion sy’n cau, yn oedi neu’n dechrau ar ddiwrnod diweddarach: adeiladwch y wefan eto y diwrnod hwnnw (docs/hosting.md, “Every night”)',
  'notice-over': 'Hysbysiadau sydd wedi dod i ben: dilëwch eu ffeiliau yn content/notices',
  'ref-unrecorded': 'Cofnodion nad ydynt ar y rhestr gyfeirnodau eto: rhedwch “npm run check -- --record”',
};
