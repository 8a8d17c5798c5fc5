import type { Policy, Possibility } from '../../jurisdiction/policy.ts';
import type { Span } from '../standing.ts';

/**
 * What others may decide on the strength of this standing (Arts. 33, 34). None of it is in force: that takes an entry
 * of the deciding authority (domain G2).
 */
export function possibilitiesOf(
  { level, grade }: Pick<Span, 'level' | 'grade'>,
  { possibilities }: Policy,
): readonly Possibility[] {
  const letter = grade.kind === 'graded' ? grade.grade : undefined;
  const isPoor = level === 'blacklisted' || letter === 'D';
  const isGood = level === 'normal' && letter === 'A';
  return possibilities.filter((one) => (one.for === 'poor' ? isPoor : isGood));
}
