import type { Finding } from '../../shared/findings/finding.ts';
import type { Annotation } from './annotation.ts';
import { plainName } from './plain-name.ts';

/**
 * Groups a page's findings and tells of each whether a painted text belongs to it. Paint without a finding is an
 * annotation without a name.
 */
export function annotate(
  findings: readonly Finding[],
  painted: readonly string[],
): readonly Annotation[] {
  const left = countBy(painted, plainName);
  const groups = new Map<string, Annotation>();
  const add = (one: Omit<Annotation, 'count'>) => {
    const key = JSON.stringify(one);
    groups.set(key, { ...one, count: (groups.get(key)?.count ?? 0) + 1 });
  };
  for (const { name, text, certainty, kind } of findings) {
    const isPainted = take(left, plainName(text));
    add({ name, text, certainty: certainty.kind, painted: isPainted, isBranch: kind === 'branch' });
  }
  for (const text of painted.filter((one) => take(left, plainName(one)))) {
    add({ name: '', text, certainty: 'certain', painted: true, isBranch: false });
  }
  return [...groups.values()];
}

function take(counts: Map<string, number>, key: string): boolean {
  const count = counts.get(key) ?? 0;
  if (count > 0) counts.set(key, count - 1);
  return count > 0;
}

function countBy(texts: readonly string[], keyOf: (text: string) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of texts.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
