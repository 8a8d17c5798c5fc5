import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { makeNeutralRecord } from '../fixtures/records/neutral-record.ts';
import { plainName } from './plain-name.ts';

/** One neutral record per organisation; names that differ only in typesetting are spellings of one name. */
export function recordsOfNames(names: readonly string[]): readonly PublicRecord[] {
  const spellings = new Map<string, [string, ...string[]]>();
  for (const name of names) {
    const plain = plainName(name);
    const earlier = spellings.get(plain);
    if (earlier === undefined) spellings.set(plain, [name]);
    else if (!earlier.includes(name)) earlier.push(name);
  }
  return [...spellings.values()].map((one, n) => makeNeutralRecord(n, one));
}
