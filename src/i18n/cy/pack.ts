import type { Widen } from '../widen.ts';
import type { pack as english } from '../en/pack.ts';

export const pack: Widen<typeof english> = {
  useBy: 'Peidiwch â defnyddio’r ddalen hon ar ôl {date}.',
};
