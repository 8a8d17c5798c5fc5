import type { Policy, Possibility } from '../../jurisdiction/policy.ts';
import type { Span } from '../standing.ts';

/**
 * What others may decide by this standing (Arts. 33, 34). Nothing of it is in force: for that it takes the entry of the
 * authority that decides (domain G2).
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
