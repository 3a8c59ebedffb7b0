import { problemAt, type CrossCheck } from './context.ts';

/** Nobody can have checked a force's notes for its officers in the future. */
export const forceNotes: CrossCheck = ({ files, today }) =>
  files.areas.flatMap((file) => {
    const checked = file.value.force.officers?.checked;
    return checked !== undefined && checked > today
      ? [problemAt(file, ['force', 'officers', 'checked'], 'date-in-future', checked, { today })]
      : [];
  });
