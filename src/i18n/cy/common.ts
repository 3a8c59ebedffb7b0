import type { common as english } from '../en/common.ts';
import type { Widen } from '../widen.ts';

export const common: Widen<typeof english> = {
  locale: 'cy-GB',
  language: 'Cymraeg',
  otherLanguage: 'English',
  englandAndWales: 'Cymru a Lloegr',
  england: 'Lloegr',
  wales: 'Cymru',
  and: 'a',
  titleTail: '{title} – {site}',
  neutralTitle: 'Cymorth lleol',
  skip: 'Neidio i’r prif gynnwys',
  leave: 'Gadael',
  leaveLong: ' y dudalen',
  leaveLabel: 'Gadael y dudalen hon nawr',
  youAreHere: 'Rydych chi yma',
  home: 'Hafan',
  description: 'Dewch o hyd i gymorth yn eich ardal chi, yng Nghymru a Lloegr.',
};
