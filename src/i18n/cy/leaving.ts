import type { leaving as english } from '../en/leaving.ts';
import type { Widen } from '../widen.ts';

export const leaving: Widen<typeof english> = {
  keys: 'Shift × 3',
  twoMore: 'Shift, pwyswch ddwywaith eto i adael.',
  oneMore: 'Shift, pwyswch unwaith eto i adael.',
  expired: 'Mae’r amser i adael drwy Shift wedi dod i ben.',
  loading: 'Yn llwytho. Pwyswch eto am dudalen wag.',
  limits: 'Yn gadael y dudalen hon ar unwaith. Mae tudalennau a welsoch cyn hynny yn aros yn hanes y ddyfais hon.',
};
