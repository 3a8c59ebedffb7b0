import type { CheckKey } from '../../i18n/keys.ts';
import { valueToQuote, type Problem } from '../problem.ts';
import { MOVED } from '../moved.ts';
import type { CrossCheck } from './context.ts';

/** An old address leads to a listing, and no listing takes it again: a saved link would show another service. */
export const moved: CrossCheck = ({ directory, isWhole }) => {
  const slugs = new Set(directory.services.map(({ slug }) => slug));
  return [...directory.moved].flatMap(([old, now], index): Problem[] => {
    const problem = (key: CheckKey, found: string): Problem => ({
      file: MOVED,
      line: index + 2,
      field: '',
      key,
      values: { found: valueToQuote(found) },
    });
    if (now === '') return [problem('moved-row', old)];
    if (slugs.has(old)) return [problem('moved-taken', old)];
    return isWhole && !slugs.has(now) ? [problem('moved-nowhere', now)] : [];
  });
};
