import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { organisationCheckDigit, usccCheckDigit } from '../../shared/identity/uscc.ts';

/** A valid code for made-up organisation number `n`: 990000 is no region, so no organisation holds it. */
export function makeUscc(n: number): string {
  return makeUsccOf('91', n);
}

/** The same of a holder of another kind, by the first two characters (GB 32100). */
export function makeUsccOf(prefix: string, n: number): string {
  const organisation = String(n).padStart(8, '0');
  const first17 = `${prefix}990000${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + usccCheckDigit(first17);
}

/** A code as registries have issued some: the check digit of its organisation code is wrong, its own right. */
export function makeIrregularUscc(n: number): string {
  const organisation = String(n).padStart(8, '0');
  const wrong = organisationCheckDigit(organisation) === '1' ? '2' : '1';
  const first17 = `91990000${organisation}${wrong}`;
  return first17 + usccCheckDigit(first17);
}

/** A record that says nothing for or against: registered, normal, not yet graded. Further spellings become aliases. */
export function makeNeutralRecord(
  n: number,
  spellings: readonly [string, ...string[]],
): PublicRecord {
  const [name, ...aliases] = spellings;
  const since = '2026-01-01T00:00:00.000Z';
  return {
    v: 1,
    code: makeUscc(n),
    names: [
      { name, kind: 'registered' },
      ...aliases.map((alias) => ({ name: alias, kind: 'alias' as const })),
    ],
    subjectKind: 'company',
    registration: { kind: 'filed', since },
    services: [],
    reasons: [],
    timeline: [
      {
        from: since,
        level: 'normal',
        reasons: [],
        grade: { kind: 'not-yet-graded', because: 'first-year' },
      },
    ],
  };
}
