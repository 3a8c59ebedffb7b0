import type { Speaker } from '../i18n/locale.ts';
import type { ForceNotesTask } from './force-notes.ts';
import type { OversightNames } from './names.ts';
import type { ReviewEntry } from './review-queue.ts';
import { soleToText, taskToText } from './task-to-text.ts';

/** The queue as rows of a sheet, its head first: one row for each task, in the order of the queue, then one for each force to ask. */
export function queueToRows(
  entries: readonly ReviewEntry[],
  forceNotes: readonly ForceNotesTask[],
  speaker: Speaker,
  names: OversightNames,
): (string | undefined)[][] {
  const { files } = speaker.texts.upkeep;
  const head = [
    files.reference,
    files.listing,
    files.provider,
    files.areas,
    files.first,
    files.facts,
    files.task,
    files.last,
    files.by,
    files.payer,
    files.address,
  ];
  const rows = entries.flatMap(({ service, tasks, sole }) =>
    tasks.map((task) => [
      service.ref,
      names.service(service.slug).name,
      service.provider && names.provider(service.provider),
      service.coverage.areas.map(names.area).join('; '),
      soleToText(sole, speaker, names),
      speaker.texts.service.groupNames[task.group],
      taskToText(task, speaker),
      task.kind.startsWith('contract') ? undefined : task.on,
      task.by,
      task.commissioner && names.commissioner(task.commissioner),
      task.link?.url,
    ]),
  );
  const forces = forceNotes.map(({ area: { slug }, ...task }) => [
    undefined,
    names.force(slug),
    undefined,
    names.area(slug),
    undefined,
    files.forceNotes,
    taskToText(task, speaker),
    task.on,
    task.by,
    undefined,
    undefined,
  ]);
  return [head, ...rows, ...forces];
}
