import { describe, expect, test } from 'vitest';
import type { Basis } from '../../../../shared/ledger/entry.ts';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { approver } from '../../../fixtures/town/actors.ts';
import {
  code,
  draft,
  forLife,
  lifted,
  monitoring,
  now,
  personRules,
  unitRules,
} from './term-rules.ts';

const eiaLaw: Basis = {
  ...basis,
  law: '《中华人民共和国环境影响评价法》',
  level: 'law',
  article: '第三十二条',
};

describe('《生态环境法典》 art. 1057: the milder of two rules', () => {
  test('art. 1057: an EIA author whose act was before the Code is banned for five years at most', () => {
    const act = { actOn: '2026-08-14' };
    const [five, ten] = ['2031-11-25T00:00:00+08:00', '2036-11-24T00:00:00+08:00'];

    expect(personRules(code('第一千零九十七条'), { kind: 'until', until: five }, act)).toEqual([]);
    expect(personRules(code('第一千零九十七条'), { kind: 'until', until: ten }, act)).toEqual([
      'ban.milder-rule',
    ]);
  });

  test('art. 1057: an author whose act was before the Code is not banned for life by the old law', () => {
    const act = { actOn: '2026-08-14' };

    expect(personRules(code('第一千零九十七条'), forLife, act)).toEqual(['ban.beyond-term']);
  });

  test('art. 1057: an act that no rule banned on its day is not banned now', () => {
    expect(unitRules(code('第一千二百三十条'), lifted, { actOn: '2026-08-14' })).toEqual([
      'ban.no-such-rule-then',
    ]);
    expect(unitRules(monitoring, lifted, { actOn: '2025-12-31' })).toEqual([
      'ban.no-such-rule-then',
    ]);
  });

  test('a ban under a norm younger than the act may be has to state the day of the act', () => {
    for (const ground of [code('第一千零九十一条'), monitoring]) {
      expect(unitRules(ground, lifted, { actOn: undefined })).toEqual(['act-day.missing']);
    }
  });

  test('the day of the act may stand in the points of the same case', () => {
    const book = registeredBook();
    book.record(now, approver, {
      kind: 'demerit',
      caseId: 'case-b',
      body: { act: '12-3-false-report', summary: '数据弄虚作假', actOn: '2026-09-01' },
    });

    expect(
      book.rules(now, approver, draft(code('第一千零九十一条'), lifted, { actOn: undefined })),
    ).toEqual([]);
  });

  test('before the Code, its old law carries a ban without an end', () => {
    expect(
      registeredBook().rules(
        '2026-03-12T09:00',
        approver,
        draft(eiaLaw, lifted, { actOn: '2026-02-01' }),
      ),
    ).toEqual([]);
  });
});
