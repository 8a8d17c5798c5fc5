import { type Subject, subjectKey } from '../../../../shared/identity/subject.ts';
import { sha256, toHex, utf8 } from '../../../../shared/ledger/digest.ts';
import { deadlineWords } from '../../../../shared/messages/deadline-words.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { sayDue } from '../my-work/say-due.ts';
import { screenPaths } from '../screen-paths.ts';
import type { DayEvent } from './write-icalendar.ts';

type Told = {
  readonly names: ReadonlyMap<string, string | null>;
  readonly origin: string;
  readonly lang: Lang;
};

/**
 * The deadlines whose day can be told, as a calendar has them. It lies with others: it names agencies and never a natural person, and
 * gives no case number, which is whatever an officer has typed.
 */
export function deadlineEvents(deadlines: readonly Deadline[], told: Told): readonly DayEvent[] {
  return deadlines.flatMap((deadline) => {
    const { dueOn, subject, what } = deadline;
    if (dueOn.kind === 'calendar-unknown') return [];
    const { names, origin, lang } = told;
    const key = subjectKey(subject);
    const isTentative = dueOn.kind === 'provisional';
    return {
      uid: uidOf(deadline),
      day: dueOn.day,
      isTentative,
      summary: `${deadlineWords[lang][what]} · ${nameOf(subject, names)}`,
      description: isTentative ? sayDue(deadline, lang) : '',
      url: origin + screenPaths.subject(encodeURIComponent(key)),
    };
  });
}

function nameOf(subject: Subject, names: Told['names']): string {
  const name = subject.kind === 'agency' ? names.get(subjectKey(subject)) : undefined;
  return name ? `${name} ${subject.code}` : subject.code;
}

function uidOf({ what, subject, whose, entries, caseId = '', recipient }: Deadline): string {
  const named = recipient === undefined ? entries : [...entries, recipient];
  const matter = JSON.stringify([what, subjectKey(subject), whose, caseId, ...named]);
  return `${toHex(sha256(utf8(matter))).slice(0, 32)}@lucheng`;
}
