import type { PublicReason, PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { makeNeutralRecord, makeUscc } from '../../support/make-record.ts';

export const normal = makeNeutralRecord(1, ['示例甲环境检测有限公司']);
export const listedFrom: Instant = '2026-11-22T16:00:00.000Z';
export const listedUntil: Instant = '2027-11-22T16:00:00.000Z';
export const listed = listedRecord(2, '示例乙环境科技有限公司', listedUntil);
/** Its code has letters in it. */
export const lettered: PublicRecord = { ...normal, code: '91990000MA0000007X' };
export const unknownCode = makeUscc(99);

/** An agency on the blacklist until `until`, normal from then on. */
export function listedRecord(n: number, name: string, until: Instant): PublicRecord {
  const neutral = makeNeutralRecord(n, [name]);
  const [{ grade }] = neutral.timeline;
  return {
    ...neutral,
    reasons: [listing(until)],
    timeline: [
      { from: listedFrom, until, level: 'blacklisted', reasons: [0], grade },
      { from: until, level: 'normal', reasons: [], grade },
    ],
  };
}

function listing(until: Instant): PublicReason {
  return {
    entries: ['330300-7'],
    level: 'blacklisted',
    basis: {
      authority: '示例市生态环境局',
      law: '示例管理办法',
      level: 'rule',
      article: '第三十五条',
      documentNumber: '示环信〔2026〕3号',
    },
    summary: '出具虚假监测报告',
    from: listedFrom,
    until,
  };
}

export const annulledEntry = '330300-4';
/** A penalty of its own was published, and annulled. */
export const corrected: PublicRecord = {
  ...makeNeutralRecord(7, ['示例庚环境检测有限公司']),
  corrections: [
    {
      entries: ['330300-9', annulledEntry],
      kind: 'penalty',
      basis: {
        authority: '示例市人民政府',
        law: '《中华人民共和国行政复议法》',
        level: 'law',
        article: '第六十四条',
        documentNumber: '示政复〔2026〕5号',
      },
      from: '2026-11-20T16:00:00.000Z',
      until: '2027-02-20T16:00:00.000Z',
    },
  ],
};
