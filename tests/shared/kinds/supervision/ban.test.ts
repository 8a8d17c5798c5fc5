import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../../shared/ledger/entry.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { listedBook } from '../../../fixtures/books/listed-book.ts';
import { registeredBook } from '../../../fixtures/books/registered-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { ban } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, finance, proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-12T09:00';

describe('G2: a ban goes no further than its basis carries', () => {
  test.each([
    ['law', []],
    ['administrative-regulation', []],
    ['rule', ['ban.beyond-basis']],
    ['normative-document', ['ban.beyond-basis']],
  ])('G2: a ban is accepted or refused by the rank of its basis: %s', (level, rules) => {
    expect(refusals(ban({ basis: { ...basis, law: lawOf(level), level } }))).toEqual(rules);
  });

  test.each([
    ['温州市生态环境技术服务中介机构管理办法', '第三十六条'],
    ['《温州市生态环境技术服务中介机构管理试行办法》', '第34条'],
    ['《温州市生态环境技术服务中介机构管理办法（试行）》', 'Art. 36'],
    ['温政办〔2019〕12号', '第三条'],
    ['《温州市生态环境技术服务中介机构管理试行办法》（温政办〔2019〕12号）', '第三条'],
  ])('Arts. 34, 36: a ban that rests on %s alone is refused', (law, article) => {
    const ground = { ...basis, level: 'normative-document', law, article };

    expect(refusals(ban({ basis: ground }))).toEqual([
      'ban.beyond-basis',
      'ban.rests-on-this-regulation',
    ]);
  });

  test('this regulation may be cited beside a law', () => {
    const law = '《中华人民共和国环境影响评价法》《温州市生态环境技术服务中介机构管理办法》';

    expect(refusals(ban({ basis: { ...basis, level: 'law', law } }))).toEqual([]);
  });
});

describe('Art. 36: a ban is for a time', () => {
  test('Art. 36: a ban without an end is refused', () => {
    const { effectiveUntil: _, ...endless } = { effectiveUntil: '', ...ban() };

    expect(refusals(endless)).toEqual(['ban.end-missing']);
  });

  test('a ban that ends before its start is refused', () => {
    expect(refusals(ban({ effectiveUntil: '2026-03-12T09:00:00+08:00' }))).toEqual([
      'ban.ends-before-start',
    ]);
  });

  test('a ban takes effect when the decision says, in the past or the future', () => {
    const entry = registeredBook().record(now, approver, {
      ...ban(),
      effectiveFrom: '2026-04-01T00:00:00+08:00',
    });

    expect(entry.effectiveFrom).toBe(shanghai('2026-04-01T00:00'));
  });

  test('areas of a ban are codes of GB/T 2260', () => {
    const { body } = { body: { scope: {} }, ...ban() };
    const draft = ban({ body: { ...body, scope: { ...body.scope, areas: ['Wenzhou'] } } });

    expect(refusals(draft)).toEqual(['field.format']);
  });
});

describe('domain § 9.6, Government Procurement Law art. 77: a procurement ban', () => {
  test.each([
    ['2027-03-11T00:00:00+08:00', ['ban.procurement-term']],
    ['2027-03-12T00:00:00+08:00', []],
    ['2029-03-13T00:00:00+08:00', []],
    ['2029-03-13T00:00:01+08:00', ['ban.procurement-term']],
  ])(
    'a procurement ban lasts one to three years: from 2026-03-12 to %s',
    (effectiveUntil, rules) => {
      expect(refusals(procurementBan({ effectiveUntil }), finance)).toEqual(rules);
    },
  );

  test('a procurement ban is recorded by the competent joint-discipline authority', () => {
    expect(refusals(procurementBan(), approver)).toEqual(['ban.procurement-authority']);
  });

  test.each([
    ['law', []],
    ['administrative-regulation', []],
    ['local-regulation', ['ban.procurement-basis']],
    ['rule', ['ban.beyond-basis']],
  ])(
    'Zhejiang Public Credit Information Regulation art. 26: a procurement ban is accepted or refused on a %s',
    (level, rules) => {
      const ground = { ...basis, law: lawOf(level), level };

      expect(refusals(procurementBan({ basis: ground }), finance)).toEqual(rules);
    },
  );
});

describe('Art. 36: the city’s own ban, resting on a local regulation', () => {
  const own = (extra: object = {}) =>
    ban({ basis, caseId: 'case-1', effectiveUntil: '2027-03-11T00:00:00+08:00', ...extra });

  test('Art. 36: the city’s own ban is for listed subjects, and may last as long as the listing', () => {
    expect(listedBook().rules(now, approver, own())).toEqual([]);
  });

  test('the city’s own ban outside the case of a listing is refused', () => {
    expect(listedBook().rules(now, approver, own({ caseId: 'case-2' }))).toEqual([
      'ban.without-listing',
    ]);
  });

  test('the city’s own ban after the listing was lifted is refused', () => {
    const book = listedBook();
    book.record('2026-03-11T09:00', proposer, removal());

    expect(book.rules(now, approver, own())).toEqual(['ban.without-listing']);
  });

  test('the city’s own ban beyond the end of the listing is refused', () => {
    expect(
      listedBook().rules(now, approver, own({ effectiveUntil: '2027-03-11T00:00:01+08:00' })),
    ).toEqual(['ban.longer-than-listing']);
  });

  test('another authority’s ban depends on no listing', () => {
    expect(registeredBook().rules(now, finance, own())).toEqual([]);
  });
});

test('a ban of a subject that never registered names it', () => {
  expect(new DeskBook().rules(now, approver, ban())).toEqual(['subject.name-missing']);
});

/** A title that shows no other rank than this. */
function lawOf(level: string): string {
  return (
    { law: '《示例法》', rule: '《示例办法》', 'normative-document': '《关于示例的通知》' }[
      level
    ] ?? '《示例条例》'
  );
}

function refusals(draft: object, actor: Actor = approver): readonly string[] {
  return registeredBook().rules(now, actor, draft);
}

function procurementBan(extra: object = {}): object {
  const { body } = { body: {}, ...ban() };
  const scope = { field: 'government-procurement', services: [], areas: [] };
  return ban({
    basis: { ...basis, law: '《中华人民共和国政府采购法》', level: 'law' },
    effectiveUntil: '2028-03-12T00:00:00+08:00',
    body: { ...body, scope },
    ...extra,
  });
}
