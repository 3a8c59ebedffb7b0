import type { Directory } from '../directory/directory.ts';
import { confirmationToState, REVIEW_DAYS, type ConfirmationState } from '../listing/confirmation-state.ts';
import { addDays } from './days.ts';
import { taskToRank, type ReviewTask } from './review-task.ts';

type Area = Directory['areas'][number];

/** Notes that a police force should be asked about. */
export interface ForceNotesTask extends Required<Pick<ReviewTask, 'kind' | 'on' | 'by'>> {
  area: Area;
}

// They age like what a listing says about the way in, which is confirmed for a year.
const GROUP = 'access';

/** How far a force's notes for its officers can be trusted on a day, by the day on which the force last checked them. */
export const forceNotesToState = (checked: string, today: string): ConfirmationState =>
  confirmationToState({ on: checked, by: 'police', how: 'email' }, GROUP, today);

/** The day on which notes are due to be checked again; YYYY-MM-DD. */
export const forceNotesDueDay = (checked: string): string => addDays(checked, REVIEW_DAYS[GROUP]);

/** The notes that are due, or will be within so many days: the longest overdue first, then by the area's name. */
export function forceNotesTasks(areas: readonly Area[], { today, withinDays }: { today: string; withinDays: number }): ForceNotesTask[] {
  return areas
    .flatMap((area): ForceNotesTask[] => {
      const on = area.force.officers?.checked;
      if (on === undefined) return [];
      const by = forceNotesDueDay(on);
      const state = forceNotesToState(on, today);
      if (state === 'due' || state === 'overdue' || state === 'withdrawn') return [{ area, kind: state, on, by }];
      return by <= addDays(today, withinDays) ? [{ area, kind: 'due-soon', on, by }] : [];
    })
    .sort((a, b) => taskToRank(a) - taskToRank(b) || compare(a.by, b.by) || compare(a.area.name, b.area.name));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
