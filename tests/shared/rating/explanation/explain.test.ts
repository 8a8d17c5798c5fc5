import { describe, expect, test } from 'vitest';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { explain } from '../../../../shared/rating/explanation/explain.ts';
import { possibilitiesOf } from '../../../../shared/rating/explanation/possibilities-of.ts';
import { standingOf } from '../../../../shared/rating/standing-of.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { engagementClosed, engagementOpened } from '../../../fixtures/drafts/engagement-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { actorAs, approver, county, operator } from '../../../fixtures/town/actors.ts';

/** Registered in 2025; three engagements for three clients, each of whom rates; the county rates one. */
function seasonedBook(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:00', operator, registration);
  for (const n of [1, 2, 3]) {
    const engagement = `合同-${n}`;
    const client = makeUscc(30 + n);
    book.record(
      '2026-01-05T09:00',
      approver,
      engagementOpened({ engagement, client, leaders: [] }),
    );
    book.record('2026-02-02T09:00', approver, engagementClosed({ engagement }));
    const body = { engagement, party: 'client', timeliness: 60 + 10 * n, fees: 100 };
    book.record('2026-02-03T09:00', actorAs('client', { kind: 'client', code: client }), {
      kind: 'evaluation',
      body,
    });
  }
  book.record('2026-02-03T10:00', county, {
    kind: 'evaluation',
    body: { engagement: '合同-1', party: 'regulator', quality: 60 },
  });
  return book;
}

function explained(entries: readonly Entry[], time: string, lang: 'zh' | 'en' = 'zh') {
  const standing = standingOf(entries, wenzhou, shanghai(time));
  return explain(standing, entries, wenzhou, lang);
}

describe('the sum can be checked by hand', () => {
  const book = seasonedBook();
  book.record('2026-03-10T09:00', approver, demerit('case-9', { points: 6 }));

  test('the explanation gives the sum in Chinese, step by step', () => {
    expect(explained(book.entries, '2026-03-11T00:00').lines).toEqual([
      '状态：无生效的决定',
      '记分周期：2026-01-02 起至 2027-01-02 前',
      '记录 330300-12（示环〔2026〕1号，本市管理办法征求意见稿第十二条第（八）项）记 6 分，同案择高，计入 6 分',
      '本周期累计 6 分',
      '守法合规：100 − 5 × 6 = 70，不低于 0，得 70',
      '评价 330300-4（委托人）：82',
      '评价 330300-7（委托人）：88',
      '评价 330300-10（委托人）：94',
      '评价 330300-11（主管部门）：60',
      '委托人 3 次评价平均 88，权重 62.5%',
      '主管部门 1 次评价平均 60，权重 37.5%',
      '总分：70 × 60% + 77.5 × 40% = 73',
      '等级：A ≥ 90 且 0 分，B ≥ 60，C ≥ 40，其余 D；73 分、记分 6，为 B',
    ]);
  });

  test('the explanation gives as many steps in English', () => {
    expect(explained(book.entries, '2026-03-11T00:00', 'en').lines).toHaveLength(13);
  });

  test('the explanation gives the steps as data, with the source of every number', () => {
    expect(explained(book.entries, '2026-03-11T00:00')).toMatchObject({
      points: 6,
      steps: [
        {
          entry: '330300-12',
          decided: 6,
          points: 6,
          source: expect.stringContaining('第（八）项'),
        },
      ],
      pointCost: { value: 5 },
      grade: { grade: 'B', score: { total: 73 } },
    });
  });

  test('G8: two completed engagements are too few for a grade, and an engagement with oneself is none', () => {
    const [, , , , , , , ...rest] = book.entries;
    const two = book.entries.filter((entry) => !rest.includes(entry));

    expect(standingOf(two, wenzhou, shanghai('2026-03-11T00:00')).timeline[0].grade).toEqual({
      kind: 'not-yet-graded',
      because: 'too-few-engagements',
    });
  });
});

describe('G7: a minor fact moves the grade inside, not the public one', () => {
  test('G7: five points without a penalty move the grade inside, not the public one', () => {
    const book = seasonedBook();
    book.record('2026-03-10T09:00', approver, demerit('case-9', { points: 5 }));
    const [{ grade, publicGrade }] = standingOf(
      book.entries,
      wenzhou,
      shanghai('2026-03-11T00:00'),
    ).timeline;

    expect(grade).toMatchObject({ score: { parts: [{ score: 75 }, {}] } });
    expect(publicGrade).toMatchObject({ score: { parts: [{ score: 100 }, {}] } });
  });
});

describe('Arts. 33, 34: what others may decide is said as such', () => {
  test('for the blacklisted, bank credit and consumption limits are never named (G2), and nothing named is in force', () => {
    const { entries } = listedBook();
    const { possible, lines } = explained(entries, '2026-03-11T00:00');

    expect(possible.map(({ id }) => id)).toContain('public-procurement');
    expect(possible.map(({ id }) => id)).not.toContain('credit-and-consumption');
    expect(JSON.stringify(wenzhou.policies.map(({ possibilities }) => possibilities))).not.toMatch(
      /信贷|消费|credit limit/,
    );
    expect(lines).toContain(
      '可由财政部门依据《政府采购法》第七十七条决定：限制参加公共资源交易、政府采购（尚未生效）',
    );
    const standing = standingOf(entries, wenzhou, shanghai('2026-03-11T00:00'));
    expect(factsIn(standing, 'measure-imposed')).toEqual([]);
  });

  test.each([
    ['normal', 'A', '33-permits'],
    ['normal', 'D', 'key-inspection'],
  ] as const)('others may decide by a standing of %s and %s: %s', (level, grade, id) => {
    const score = { total: 0, parts: [] };

    expect(
      possibilitiesOf(
        { level, grade: { kind: 'graded', grade, score } },
        policyAt(wenzhou, '2026-11-24'),
      ).map((one) => one.id),
    ).toContain(id);
  });
});
