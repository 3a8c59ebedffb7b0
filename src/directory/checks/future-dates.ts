import type { FactGroup } from '../../listing/confirmation.ts';
import { looseDateToFirstDay } from '../../listing/loose-date.ts';
import { problemAt, type ListingCheck } from './context.ts';

/** Nobody can have confirmed or written something in the future. */
export const futureDates: ListingCheck = (file, today) => {
  const { confirmed, sources, capacity, tested } = file.value;
  const isFuture = (date: string | undefined) => date !== undefined && looseDateToFirstDay(date) > today;
  return [
    ...(Object.keys(confirmed) as FactGroup[]).flatMap((group) =>
      isFuture(confirmed[group]?.on)
        ? [problemAt(file, ['confirmed', group, 'on'], 'date-in-future', confirmed[group]!.on, { today })]
        : [],
    ),
    ...sources.flatMap((source, index) =>
      (['pageDate', 'seen'] as const).flatMap((field) =>
        isFuture(source[field]) ? [problemAt(file, ['sources', index, field], 'date-in-future', source[field], { today })] : [],
      ),
    ),
    ...tested.flatMap(({ on }, index) => (isFuture(on) ? [problemAt(file, ['tested', index, 'on'], 'date-in-future', on, { today })] : [])),
    ...(isFuture(capacity.asOf) ? [problemAt(file, ['capacity', 'asOf'], 'date-in-future', capacity.asOf, { today })] : []),
  ];
};
