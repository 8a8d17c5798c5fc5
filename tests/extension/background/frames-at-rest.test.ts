import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterSaying, withSaid } from '../../../extension/background/after-saying.ts';
import { type FrameState, newFrame } from '../../../extension/background/frame-state.ts';
import { framesConcerned } from '../../../extension/background/tab-notice.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';

const lines = [
  '项目名称：鹿城区环境监测服务',
  '项目名称：瑞安市土壤修复工程',
  '采购计划编号：示例1号',
  '发布日期：2026-03-01',
  '发布日期：2026-05-01',
  '联系人：示例',
];

/** A frame's document: the looks it takes to say all of it, the frames around it, and whether a name in it hangs on the day. */
const documents = fc.array(
  fc.record({
    looks: fc.array(fc.array(fc.constantFrom(...lines), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    around: fc.nat({ max: 3 }),
    isDated: fc.boolean(),
  }),
  { minLength: 2, maxLength: 5 },
);

type Doc = {
  readonly looks: readonly (readonly string[])[];
  readonly around: number;
  readonly isDated: boolean;
};

/** Has each frame say all, and again whenever it is asked to; how often that was. */
function sayAll(docs: readonly Doc[]): number {
  const states = new Map<number, FrameState>();
  const of = () => [...states].sort(([one], [other]) => one - other);
  const waiting = new Set(docs.keys());
  let said = 0;
  for (const number of waiting) {
    waiting.delete(number);
    said += 1;
    if (said > 100) return said;
    const doc = docs[number];
    let id = 1;
    for (const texts of doc?.looks ?? []) {
      const ids = texts.map((_, place) => id + place);
      id += ids.length;
      const before = of();
      const state = states.get(number) ?? begin(number, doc);
      const pieces = { title: '', ids, texts, gone: [] };
      states.set(number, withSaid(state, afterSaying(state, pieces, '2026-06-01')));
      for (const one of framesConcerned(before, of(), number)) waiting.add(one);
    }
  }
  return said;
}

function begin(number: number, doc: Doc | undefined): FrameState {
  const certainty = { kind: 'possible', because: 'former-name' } as const;
  const finding = makeFinding(1, doc?.isDated ? { certainty } : {});
  const around = Math.min(doc?.around ?? 0, number);
  const ancestors = number === 0 ? [] : around < number ? [around] : [0];
  return { ...newFrame(`D${number}`), place: { ancestors }, findings: [finding] };
}

test('frames whose text rests are looked over twice at the most, one with another', () => {
  fc.assert(
    fc.property(documents, (docs) => {
      expect(sayAll(docs)).toBeLessThanOrEqual(2 * docs.length);
    }),
  );
});
