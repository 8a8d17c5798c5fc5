import type { VerdictsByCode, VettedVerdict } from './attention.ts';
import type { UnnumberedRow } from './vet-row.ts';

/** What the registers say (`verdictOn`) of every agency that the rows may mean, and of branches' legal persons. */
export function verdictsOfRows(
  rows: readonly Pick<UnnumberedRow, 'answer'>[],
  verdictOn: (code: string) => VettedVerdict,
): VerdictsByCode {
  const codes = new Set<string>();
  for (const { answer } of rows) {
    if (!('matches' in answer)) continue;
    for (const { code, legalPerson } of answer.matches) {
      codes.add(code);
      if (legalPerson !== undefined) codes.add(legalPerson);
    }
  }
  return Object.fromEntries([...codes].map((code) => [code, verdictOn(code)]));
}
