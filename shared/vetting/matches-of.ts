import type { Finding } from '../findings/finding.ts';
import type { Doubt, VetMatch } from './vet-row.ts';

/** The agencies found, each once: where one is found by its name and its code, by its name; where it is sure, as sure. */
export function matchesOf(findings: readonly Finding[]): readonly VetMatch[] {
  const best = new Map<string, VetMatch>();
  for (const finding of findings) {
    const match = matchOf(finding);
    const known = best.get(keyOf(match));
    if (known === undefined || rank(match) < rank(known)) best.set(keyOf(match), match);
  }
  return [...best.values()];
}

/** An unregistered branch is another one than its legal person. */
function keyOf({ code, branch = '' }: VetMatch): string {
  return `${code} ${branch}`;
}

function rank({ doubt, kind }: VetMatch): number {
  return (doubt === undefined ? 0 : 2) + (kind === 'code' ? 1 : 0);
}

function matchOf({
  code,
  name,
  kind,
  branch,
  beside,
  legalPerson,
  text,
  certainty,
}: Finding): VetMatch {
  const doubt = doubtOf(text, certainty);
  return {
    code,
    name,
    kind,
    written: text,
    ...(branch !== undefined && { branch }),
    ...(beside !== undefined && { beside }),
    ...(legalPerson !== undefined && { legalPerson }),
    ...(doubt !== undefined && { doubt }),
  };
}

/** A name over a line's end may be the end of one name and the beginning of another. */
function doubtOf(text: string, certainty: Finding['certainty']): Doubt | undefined {
  if (certainty.kind === 'possible') return certainty.because;
  return text.includes('\n') ? 'line-end' : undefined;
}
