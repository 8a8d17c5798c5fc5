import type { Register } from '../register/layers/register.ts';
import { verdictOf } from '../register/reader/verdict-of.ts';
import type { Instant } from '../time/instant.ts';
import type { VerdictsByCode } from './attention.ts';
import type { UnnumberedRow } from './vet-row.ts';

/** What the register says of every agency that the rows may mean, and of branches' legal persons. */
export function verdictsOfRows(
  rows: readonly Pick<UnnumberedRow, 'answer'>[],
  register: Register | undefined,
  now: Instant,
): VerdictsByCode {
  const codes = new Set<string>();
  for (const { answer } of rows) {
    if (!('matches' in answer)) continue;
    for (const { code, legalPerson } of answer.matches) {
      codes.add(code);
      if (legalPerson !== undefined) codes.add(legalPerson);
    }
  }
  return Object.fromEntries([...codes].map((code) => [code, verdictOf(register, code, now)]));
}
