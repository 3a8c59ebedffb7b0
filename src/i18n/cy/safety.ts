import type { safety as english } from '../en/safety.ts';
import type { Widen } from '../widen.ts';

export const safety: Widen<typeof english> = {
  talkHeading: 'Siaradwch â rhywun nawr',
  talkWhen: 'Llinell gymorth. Am ddim, ddydd a nos, 16 oed a throsodd.',
  talkOver16: '16 neu’n hŷn: {line}.',
  talkAnywhere: 'Neu ffoniwch {line}, ddydd a nos, 16 oed a throsodd.',
  talkYoung: 'O dan 16: Childline, {line}.',
  talkWales: 'Yng Nghymru: {name}, {line}.',
  dangerHeading: 'Mewn perygl, neu wedi’ch brifo’n ddrwg',
  dangerShort: 'Mewn perygl: ffoniwch {line}.',
  silent: 'Methu siarad? Arhoswch, yna pwyswch 55.',
  deaf: 'Byddar, neu’n methu defnyddio galwad lais: cyfnewid testun ar 18000, neu 999 BSL.',
  recentCentre: 'Yn y 7 diwrnod diwethaf? {name}: gofal meddygol, gyda’r heddlu neu hebddynt.',
  recentThrough111: 'Yn y 7 diwrnod diwethaf? Gall GIG 111 eich cysylltu â’r ganolfan ({name}) am ofal meddygol.',
  recentNoCentre: 'Yn y 7 diwrnod diwethaf? Gall GIG 111 ddweud wrthych ble mae’r ganolfan agosaf am ofal meddygol.',
  elseNhs: 'Heb ei wirio: os nad oes neb yn ateb, ffoniwch GIG {line}.',
  suicide: 'Os ydych chi am ddod â’ch bywyd i ben, ffoniwch y Samariaid, ddydd neu nos: {line}.',
  callLog: 'Mae galwad yn aros yn rhestr alwadau eich ffôn.',
};
