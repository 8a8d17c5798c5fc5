import { describe, expect, test } from 'vitest';
import { checkedAgain, followsFault } from '../../../shared/query-record/check-again.ts';
import { checkQueryEvidence } from '../../../shared/query-record/check-query-evidence.ts';
import { compareRecords } from '../../../shared/query-record/compare-records.ts';
import { readQueryRecord } from '../../../shared/query-record/read-query-record.ts';
import { sealQueryRecord } from '../../../shared/query-record/seal-query-record.ts';
import { ban, listedCode, saidBy } from '../../fixtures/query-record/query-register.ts';
import { draft, onePixel, sealedSample } from '../../fixtures/query-record/sample-query.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeKeySet, verify } from '../../fixtures/register/make-keys.ts';
import { makeRecords, openRecords } from '../../fixtures/register/make-records.ts';

const page = draft.page && { ...draft.page, picture: onePixel };
const first = sealedSample({ ...(page && { page }) });
const codes = first.record.agencies.map(({ code }) => code);
const repaired = await openRecords(makeRecords(40));
const at = '2026-11-24T20:00:00.000Z';
const again = sealQueryRecord(checkedAgain(first, { at, ...saidBy(repaired, codes) }, 'award'));

describe('checking a record again', () => {
  test('the second is a record of its own, whole, proved, and names the first', async () => {
    const read = readQueryRecord(again.bytes);

    expect(read).toMatchObject({ kind: 'read', record: { again: first.sha256, madeAt: at } });
    expect(await checkQueryEvidence(again.record, [makeKeySet()], verify)).toMatchObject({
      kind: 'proved',
    });
    expect(followsFault(first, again.record)).toBeUndefined();
  });

  test('it says of each agency what is otherwise since: here one was repaired', () => {
    const compared = compareRecords(first.record, again.record);

    expect(compared.map(({ code, differences }) => [code, differences])).toEqual([
      [
        listedCode,
        [
          { kind: 'level', before: 'banned', after: 'normal' },
          { kind: 'gone', decision: ban },
        ],
      ],
      [codes[1], []],
      [codes[2], []],
    ]);
    expect(compared.at(-1)?.name).toBe('示例外地环境有限公司');
  });

  test('the page’s words come along; notes, official results and pictures stay with the first', () => {
    const { procurement, page: words, agencies } = again.record;

    expect(procurement).toEqual({ ...first.record.procurement, stage: 'award' });
    expect(words).toEqual(draft.page);
    expect(agencies.map(({ places }) => places)).toEqual(
      first.record.agencies.map(({ places }) => places),
    );
    expect(
      agencies.every(({ note, official }) => note === undefined && official.length === 0),
    ).toBe(true);
    expect(JSON.stringify(again.record)).not.toContain(onePixel.data);
  });

  test('a record is not held against another’s check', () => {
    const other = sealedSample({ unknown: [] });

    expect(followsFault(other, again.record)).toMatchObject({ rule: 'again.other' });
  });

  test.each([
    ['an agency less', { agencies: again.record.agencies.slice(1) }],
    ['an earlier time', { madeAt: '2026-11-24T11:00:00.000Z' }],
  ])('a check that leaves out what it should tell is refused: %s', (_, change) => {
    expect(noon > '2026-11-24T11:00:00.000Z').toBe(true);
    expect(followsFault(first, { ...again.record, ...change })).toMatchObject({
      rule: 'again.not-whole',
    });
  });
});
