import { expect, test } from 'vitest';
import { compareKeys } from '../../../../shared/register/packing/record-key.ts';
import { SegmentDraft } from '../../../../shared/register/packing/segment-draft.ts';
import { takeApart } from '../../../../shared/register/packing/take-apart.ts';
import { storedRecordOf } from '../../../../shared/register/packing/write-register.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

const records = [1, 2, 3]
  .map((n) => storedRecordOf(makeNeutralRecord(n, [`示例第${n}有限公司`])))
  .sort((a, b) => compareKeys(a.leaf.key, b.leaf.key))
  .map(({ code, json, leaf }) => ({ leaf, ...takeApart(json, code) }));

test.each([
  ['out of the order of its key', [1, 0]],
  ['twice', [0, 0]],
])(
  'a record that comes %s is refused, because buckets would be wrong',
  (_, [first = 0, then = 0]) => {
    const draft = new SegmentDraft({ depth: 0, bucketDepth: 2 });
    const [one, other] = [records[first], records[then]];
    if (!one || !other) throw new Error('no such record');
    draft.add(one);

    expect(() => draft.add(other)).toThrow('comes after its place');
  },
);
