import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { workWords } from './work-words.ts';

/** The day, or between which days it will be once the year's holidays are announced. */
export function sayDue({ dueOn }: Pick<Deadline, 'dueOn'>, lang: Lang): string {
  const { provisional, holidaysUnknown } = workWords[lang];
  if (dueOn.kind === 'calendar-unknown') return holidaysUnknown(dueOn.year);
  const day = formatDay(dueOn.day, lang);
  return dueOn.kind === 'day' ? day : provisional(day);
}
