import type { home as english } from '../en/home.ts';
import type { Widen } from '../widen.ts';

export const home: Widen<typeof english> = {
  title: 'Cymorth lleol',
  heading: 'Dewch o hyd i rywun all helpu, yn agos atoch chi',
  lead: 'Cefnogaeth ar ôl trais, ymosodiad rhywiol neu gam-drin rhywiol, nawr neu amser maith yn ôl. Mae am ddim. Chi sy’n penderfynu a yw’r heddlu’n cael gwybod.',
  talk: 'Siaradwch â rhywun nawr, ddydd neu nos:',
  areaHeading: 'Ble ydych chi?',
  areaHint: 'Ddim yn siŵr? Chwiliwch am eich sir neu’ch dinas.',
  allAreas: 'Pob ardal gyda’i siroedd a’i dinasoedd',
  england: 'Lloegr',
  wales: 'Cymru',
  lookHeading: 'Neu edrychwch heb deipio',
  kindsLink: 'Beth y mae pob math o wasanaeth yn ei wneud',
};
