import { levels } from '../../../../shared/kinds/form/level.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import type { GradeState } from '../../../../shared/rating/standing.ts';
import { recordingWords } from '../recording/recording-words.ts';
import { publishingWords } from './publishing-words.ts';

/** A level in words, or how many decisions about a natural person are in force (`decisions:2`). */
export function sayLevel(said: string, lang: Lang): string {
  const level = levels.find((one) => one === said);
  if (level === 'normal') return recordingWords[lang].normal;
  if (level) return words(lang).mark[level];
  return publishingWords[lang].decisions(said.replace('decisions:', ''));
}

export function sayGrade(grade: GradeState, lang: Lang): string {
  if (grade.kind === 'graded') return words(lang).mark[`grade-${grade.grade}`];
  return words(lang).notYetGraded[grade.because];
}
