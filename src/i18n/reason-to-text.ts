import type { Speaker } from './locale.ts';

/** A reason as `match` gives it. */
interface ReasonLike {
  key: string;
  values?: Record<string, string | number | readonly string[]> | undefined;
}

/** How areas and councils are called. */
interface PlaceNames {
  area(slug: string): string;
  council(slug: string): string;
}

/** A reason in words. */
export function reasonToText({ key, values = {} }: ReasonLike, { texts, say, list }: Speaker, names: PlaceNames): string {
  const shown = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [name, value];
      if (name === 'areas') return [name, list(value.map(names.area))];
      if (name === 'councils') return [name, list(value.map(names.council))];
      return [name, list(value.map((gender) => texts.genders[gender as keyof typeof texts.genders] ?? gender))];
    }),
  );
  return say(texts.reasons[key as keyof typeof texts.reasons], shown);
}
