import { openReferral as texts } from '../../i18n/en/open-referral.ts';
import { service as words } from '../../i18n/en/service.ts';
import { weekToText } from '../../i18n/hours-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { isDayAndNight } from '../../listing/opening-hours.ts';
import { isClosedOnBankHolidays, openingToWeek } from '../../listing/weekly-hours.ts';
import type { Released } from '../released.ts';
import { partId, serviceId } from './ids.ts';
import type { Context } from './context.ts';
import type { Schedule } from './objects.ts';
import { hoursTableToRules } from './schedules.ts';

/** An opening_hours text as schedules, each with the whole in words; `part` tells them from those of other lines. */
export function openingToSchedules(opening: string, ref: string, part: string, { toTable, speaker }: Context): Schedule[] {
  const description = openingToWords(opening, speaker);
  return hoursTableToRules(toTable(opening)).map((rule) => ({
    id: partId(ref, `schedule/${part}/${rule.valid_from}/${rule.byday}/${rule.opens_at}`),
    service_id: serviceId(ref),
    ...rule,
    description,
  }));
}

/** When a service can be reached. What its source words alone is one schedule without a rule. */
export function releasedToSchedules({ ref, hours }: Released, context: Context): Schedule[] {
  const inWords = hours.inWords && context.speaker.say(texts.hoursInWords, { hours: hours.inWords.en });
  return [
    ...(hours.opening ? openingToSchedules(hours.opening, ref, 'service', context) : []),
    ...(inWords ? [{ id: partId(ref, 'schedule/quoted'), service_id: serviceId(ref), description: inWords }] : []),
  ];
}

/** An opening_hours text in English words. */
export function openingToWords(opening: string, speaker: Speaker): string {
  const week = isDayAndNight(opening) ? words.dayAndNight : weekToText(openingToWeek(opening), speaker);
  return isClosedOnBankHolidays(opening) ? `${week}, ${texts.notOnBankHolidays}` : week;
}
