import type { Directory, Service } from '../directory/directory.ts';
import type { Speaker } from '../i18n/locale.ts';
import { REVIEW_DAYS } from '../listing/confirmation-state.ts';
import { filledGroups } from '../listing/fact-digest.ts';
import { addDays } from './days.ts';
import { contractEnds } from './listing-tasks.ts';
import type { Contracts } from './contracts.ts';
import { forceNotesDueDay, forceNotesTasks } from './force-notes.ts';
import type { OversightNames } from './names.ts';
import type { ReviewEntry } from './review-queue.ts';
import { soleToText, tasksToFacts, taskToText } from './task-to-text.ts';
import { daysToCalendar, type CalendarDay } from '../export/calendar.ts';

/**
 * The dates of listings as a calendar: a call today for each that needs one, and for each force whose notes are due; then every
 * day on which confirmed facts or notes fall due, and the ends of contracts.
 */
export function reviewCalendar(
  entries: readonly ReviewEntry[],
  services: readonly Service[],
  { today, contracts, areas }: { today: string; contracts?: Contracts | undefined; areas: Directory['areas'] },
  speaker: Speaker,
  names: OversightNames,
): string {
  const { files } = speaker.texts.upkeep;
  const calls = entries
    .map((entry) => ({ ...entry, tasks: entry.tasks.filter(({ kind }) => kind !== 'due-soon') }))
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ service, tasks, sole }): CalendarDay => {
      const lines = Map.groupBy(tasks, (task) => taskToText(task, speaker));
      return {
        id: `call-${service.ref}`,
        day: today,
        summary: speaker.say(files.call, { name: names.service(service.slug).name }),
        description: [
          soleToText(sole, speaker, names),
          ...[...lines].map(([text, same]) => `${tasksToFacts(same, speaker)}: ${text}`),
          speaker.say(speaker.texts.upkeep.files.referenceOf, { ref: service.ref }),
        ]
          .filter(Boolean)
          .join('\n'),
      };
    });
  const asks = forceNotesTasks(areas, { today, withinDays: 0 }).map(({ area: { slug }, ...task }): CalendarDay => ({
    id: `ask-force-${slug}`,
    day: today,
    summary: speaker.say(files.askForce, { force: names.force(slug) }),
    description: taskToText(task, speaker),
  }));
  const ahead = [
    ...services.flatMap((service) => [
      ...dueDays(service, today, speaker, names),
      ...contractDays(service, today, contracts, speaker, names),
    ]),
    ...forceDays(areas, today, speaker, names),
  ];
  const days = [...calls, ...asks, ...ahead.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))];
  return daysToCalendar(files.calendarName, days, today);
}

/** Facts that fall due on one day share it. */
function dueDays(service: Service, today: string, speaker: Speaker, names: OversightNames): CalendarDay[] {
  const due = filledGroups(service).flatMap((group) => {
    const confirmation = service.confirmed[group];
    if (!confirmation || confirmation.how === 'public-source') return [];
    const day = addDays(confirmation.on, REVIEW_DAYS[group]);
    return day > today ? [{ group, day }] : [];
  });
  return [...Map.groupBy(due, ({ day }) => day)].map(([day, groups]) => ({
    id: `due-${service.ref}-${groups.map(({ group }) => group).join('-')}`,
    day,
    summary: speaker.say(speaker.texts.upkeep.files.dueEntry, {
      name: names.service(service.slug).name,
      facts: speaker.list(groups.map(({ group }) => speaker.texts.service.groupNames[group])),
    }),
    description: speaker.say(speaker.texts.upkeep.files.referenceOf, { ref: service.ref }),
  }));
}

function forceDays(areas: Directory['areas'], today: string, speaker: Speaker, names: OversightNames): CalendarDay[] {
  const { files } = speaker.texts.upkeep;
  return areas.flatMap(({ slug, force: { officers } }) => {
    const day = officers && forceNotesDueDay(officers.checked);
    if (day === undefined || day <= today) return [];
    const summary = speaker.say(files.dueEntry, { name: names.force(slug), facts: files.forceNotes });
    return [{ id: `due-force-${slug}`, day, summary, description: names.area(slug) }];
  });
}

function contractDays(
  service: Service,
  today: string,
  contracts: Contracts | undefined,
  speaker: Speaker,
  names: OversightNames,
): CalendarDay[] {
  const ends = contractEnds(service, contracts?.get(service.slug), today).filter(({ end }) => end >= today);
  return [...Map.groupBy(ends, ({ end }) => end)].map(([end, same]) => ({
    id: `contract-${service.ref}-${end}`,
    day: end,
    summary: speaker.say(speaker.texts.upkeep.files.contractEnds, { name: names.service(service.slug).name }),
    description: [
      same.flatMap(({ commissioner }) => (commissioner ? names.commissioner(commissioner) : [])).join(', '),
      speaker.say(speaker.texts.upkeep.files.referenceOf, { ref: service.ref }),
    ]
      .filter(Boolean)
      .join('\n'),
  }));
}
