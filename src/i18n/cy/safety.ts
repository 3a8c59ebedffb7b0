import type { safety as english } from '../en/safety.ts';
import type { Widen } from '../widen.ts';

export const safety: Widen<typeof english> = {
  talkHeading: 'Siaradwch â rhywun nawr',
  talkWhen: 'Ddydd a nos, am ddim, os ydych yn 16 neu’n hŷn.',
  talkOver16: 'Os ydych yn 16 neu’n hŷn:',
  talkAnywhere: 'Neu ffoniwch, ddydd a nos, os ydych yn 16 neu’n hŷn:',
  talkYoung: 'O dan 16: Childline,',
  talkWales: 'Yng Nghymru: {name},',
  dangerHeading: 'Mewn perygl, neu wedi’ch brifo’n ddrwg',
  dangerShort: 'Mewn perygl:',
  silent: 'Methu siarad? Arhoswch, yna pwyswch 55.',
  deaf: 'Byddar, neu’n methu defnyddio galwad lais: cyfnewid testun ar 18000, neu 999 BSL.',
  suicide: 'Os ydych chi am ddod â’ch bywyd i ben, ffoniwch y Samariaid, ddydd neu nos:',
  callLog: 'Mae galwad yn aros yn rhestr alwadau eich ffôn.',
};
