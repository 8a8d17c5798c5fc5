import type { Lang } from '../messages/lang.ts';
import { words } from '../messages/words.ts';
import type { GradeState } from '../rating/standing.ts';
import type { Decision, Difference, LevelSaid } from './differences.ts';
import { queryWords } from './query-words.ts';

/** A difference as one line. */
export function sayDifference(difference: Difference, lang: Lang): string {
  const said = queryWords(lang);
  const { colon } = words(lang);
  switch (difference.kind) {
    case 'level': {
      const [before, after] = [sayLevel(difference.before, lang), sayLevel(difference.after, lang)];
      return `${said.level}${colon}${said.becomes(before, after)}`;
    }
    case 'grade': {
      const [before, after] = [sayGrade(difference.before, lang), sayGrade(difference.after, lang)];
      return `${said.grade}${colon}${said.becomes(before, after)}`;
    }
    case 'other':
      return said.other[difference.field];
    default:
      return `${sayDecision(difference.decision)}${colon}${said.difference[difference.kind]}`;
  }
}

function sayLevel(level: LevelSaid, lang: Lang): string {
  const { noRecord, normal } = queryWords(lang);
  if (level === 'no-record') return noRecord;
  return level === 'normal' ? normal : words(lang).mark[level];
}

function sayGrade(grade: GradeState, lang: Lang): string {
  if (grade.kind === 'graded') return grade.grade;
  return words(lang).mark['not-yet-graded'];
}

/** By its document, what was done, and the ids of its entries, by which it can be asked about. */
function sayDecision({ basis, summary, entries }: Decision): string {
  const parts = [basis?.documentNumber, summary, entries.join('、')];
  return parts.filter((part) => part !== undefined).join(' · ');
}
