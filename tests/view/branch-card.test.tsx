import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import type { LegalPersonListing } from '../../shared/rating/facts/derived-facts.ts';
import { now } from '../fixtures/card/card-records.ts';
import { ends, richRecord } from '../fixtures/card/rich-record.ts';
import { rowOf, showBrief, terms } from '../fixtures/card/show-rows.tsx';

afterEach(cleanup);

describe('G11: a branch', () => {
  const legalPerson = '91990000MA00020095';
  const listed: LegalPersonListing = {
    kind: 'legal-person-listed',
    entries: ['330300-70'],
    from: '2026-03-01T00:00:00.000Z',
    until: ends,
    inheritedFrom: legalPerson,
  };
  const branch: PublicRecord = {
    ...richRecord,
    reasons: richRecord.reasons.map((reason) => ({ ...reason, inheritedFrom: legalPerson })),
    facts: [listed, ...richRecord.facts],
  };

  test('G11: a branch’s card says about whom an inherited decision was made', () => {
    showBrief(now, branch);

    expect(rowOf('依据').textContent).toContain(`对 ${legalPerson} 作出，及于本机构`);
  });

  test('G11: a branch’s card says that its legal person is listed, until when, and that the branch itself is not', () => {
    showBrief(now, branch);

    expect(rowOf('所属法人').textContent).toContain(`所属法人（${legalPerson}）已列入黑名单`);
    expect(rowOf('所属法人').textContent).toContain('2027年11月22日');
    expect(screen.queryByText('黑名单')).toBeNull();
  });

  test('G11: a branch’s card says nothing of its legal person’s listing once that is over', () => {
    showBrief(ends, branch);

    expect(terms()).not.toContain('所属法人');
  });
});
