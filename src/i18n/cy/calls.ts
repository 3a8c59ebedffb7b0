import type { calls as english } from '../en/calls.ts';
import type { Widen } from '../widen.ts';

export const calls: Widen<typeof english> = {
  text: 'Neges destun i {number}',
  webchat: 'Sgwrsio ar-lein',
  email: 'Anfon e-bost',
  form: 'Defnyddio eu ffurflen gysylltu',
  website: 'Eu gwefan',
  bsl: 'Yn Iaith Arwyddion Prydain',
  relay: 'Relay UK: 18001 {number}',
  medical: 'Gofal meddygol. Gorau po gyntaf. Does dim rhaid i chi ddweud wrth yr heddlu',
  advice: 'Cyngor iechyd am ddim, ddydd a nos',
  throughNhs: 'Gall GIG 111 eich cysylltu â’r canlynol: {centres}.',
  noCentre: 'Nid ydym yn rhestru canolfan yma eto. Gall GIG 111 ddod o hyd i un.',
  orNhs: 'Os nad oes neb yn ateb, ffoniwch GIG {line}.',
  untriedOrNhs: 'Heb ei wirio: os nad oes neb yn ateb, ffoniwch GIG {line}.',
  silent: 'Os ydych mewn perygl nawr. Methu siarad? Arhoswch, yna pwyswch 55.',
  voiceOnly: 'Ni wyddom am linell sydd ar agor nawr heb siarad.',
  younger: 'O dan 16: {name}, {line}.',
};
