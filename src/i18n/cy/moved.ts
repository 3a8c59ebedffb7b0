import type { moved as english } from '../en/moved.ts';
import type { Widen } from '../widen.ts';

/** Y dudalen mewn cyfeiriad oedd gan restriad o’r blaen. */
export const moved: Widen<typeof english> = {
  title: 'Wedi symud',
  heading: 'Mae’r dudalen hon wedi symud',
  lead: 'Rydych chi’n cael eich tywys yno nawr. Os nad oes dim yn digwydd:',
  link: 'Ewch i’r dudalen',
};
