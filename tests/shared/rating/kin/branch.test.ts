import { describe, expect, test } from 'vitest';
import { publicRecordOf } from '../../../../shared/disclosure/public-record.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import { explain } from '../../../../shared/rating/explanation/explain.ts';
import { spanAt } from '../../../../shared/rating/span-at.ts';
import { shanghai } from '../../../fixtures/books/desk-book.ts';
import {
  familyBook,
  historyOf,
  list,
  spanOf,
  standing,
} from '../../../fixtures/books/family-book.ts';
import { refusals } from '../../../fixtures/books/refusals.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { challenge, ordered, ruling, suspension } from '../../../fixtures/drafts/remedy-drafts.ts';
import { ban, demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import {
  actorAs,
  approver,
  finance,
  operator,
  proposer,
  reviewer,
} from '../../../fixtures/town/actors.ts';
import { otherAgency as branch, code } from '../../../fixtures/town/subjects.ts';

describe('G11: a branch and its legal person', () => {
  test('G11: the legal person’s ban holds for its branch, marked as inherited, to its own end', () => {
    const book = familyBook();
    book.record('2026-03-03T09:00', finance, ban());

    const own = spanOf(book, code, '2026-04-01T00:00').reasons[0];
    expect(spanOf(book, branch.code, '2026-03-03T08:59').level).toBe('normal');
    expect(spanOf(book, branch.code, '2026-04-01T00:00')).toMatchObject({
      level: 'banned',
      reasons: [{ entries: own?.entries, until: own?.until, inheritedFrom: code }],
    });
    expect(own?.inheritedFrom).toBeUndefined();
    expect(spanOf(book, branch.code, '2027-03-03T00:00').level).toBe('normal');
  });

  test('G11: the legal person’s listing is told beside the branch’s level, and is no level of the branch', () => {
    const book = list(familyBook());
    const of = standing(book, branch.code, '2026-04-01T00:00');

    expect(of.timeline[0]).toMatchObject({ level: 'normal', reasons: [] });
    expect(factsIn(of, 'legal-person-listed')).toMatchObject([
      { inheritedFrom: code, entries: ['330300-5', '330300-4', '330300-3'] },
    ]);
    const toldAt = (time: string) =>
      factsIn(publicRecordOf(standing(book, branch.code, time)), 'legal-person-listed');
    expect(toldAt('2026-04-01T00:00')).toMatchObject([{ inheritedFrom: code }]);
    expect(toldAt('2026-03-10T11:00')).toEqual([]);
    expect(toldAt('2028-01-01T00:00')).toEqual([]);
  });

  test('G11: a decision about a branch marks no other agency', () => {
    const book = familyBook();
    book.record('2026-03-03T09:00', finance, { ...ban(), subject: branch });
    book.record('2026-03-03T09:00', approver, { ...demerit('case-1'), subject: branch });

    expect(spanOf(book, branch.code, '2026-04-01T00:00').level).toBe('banned');
    expect(spanOf(book, code, '2026-04-01T00:00')).toMatchObject({ level: 'normal', reasons: [] });
  });

  test('G11: points stay with the legal person', () => {
    const book = familyBook();
    book.record('2026-03-03T09:00', approver, demerit('case-1'));

    expect(spanOf(book, code, '2026-04-01T00:00').level).toBe('supervised');
    expect(spanOf(book, branch.code, '2026-04-01T00:00')).toMatchObject({
      level: 'normal',
      reasons: [],
    });
  });

  test('G4: a stay of the legal person’s ban stays it for the branch, marked, until the ruling', () => {
    const book = familyBook();
    const { id } = book.record('2026-03-03T09:00', finance, ban());
    book.record('2026-03-16T09:00', proposer, challenge(id));
    book.record('2026-04-01T09:00', reviewer, suspension(id, '示例市政府'));
    book.record('2026-05-01T09:00', reviewer, ordered(ruling(id, 'upheld')));
    const { timeline } = standing(book, branch.code, '2026-03-20T00:00');

    const read = (time: string) => {
      const { level, reasons, suspended } = spanAt(timeline, shanghai(time));
      return [level, reasons[0]?.marks, suspended?.[0]?.marks];
    };
    expect(read('2026-04-01T08:59')).toEqual(['banned', ['challenged'], undefined]);
    expect(read('2026-04-01T09:00')).toEqual(['normal', undefined, ['suspended', 'challenged']]);
    expect(read('2026-05-01T09:00')).toEqual(['banned', undefined, undefined]);
  });

  test('a branch’s explanation says about whom a ban was decided, and that the legal person is listed', () => {
    const book = list(familyBook());
    book.record('2026-03-12T09:00', finance, ban());
    const of = standing(book, branch.code, '2026-04-01T00:00');
    const text = explain(of, historyOf(book, branch.code), wenzhou, 'zh').lines.join('\n');

    expect(text).toMatch(new RegExp(`市场禁入（对 ${code} 作出，及于本主体）`));
    expect(text).toMatch(new RegExp(`所属法人 ${code} 已列入黑名单，不作为本分支机构的状态`));
  });

  test('a branch can name only an agency on record that is no branch itself, and cannot unsay it', () => {
    const book = familyBook();
    const third = { kind: 'agency', code: makeUscc(70) };
    const file = (subject: object, branchOf?: string) => ({
      ...registration,
      subject,
      body: {
        ...registration.body,
        name: '温州示例家族有限公司',
        ...(branchOf && { branchOf }),
      },
    });
    const now = '2026-03-20T10:00';

    expect(refusals(book, now, operator, file(third, third.code))).toEqual([
      'registration.own-branch',
    ]);
    expect(refusals(book, now, operator, file(third, makeUscc(71)))).toEqual([
      'registration.unknown-legal-person',
    ]);
    expect(refusals(book, now, operator, file(third, branch.code))).toEqual([
      'registration.legal-person-is-branch',
    ]);
    const own = actorAs('agency', branch);
    expect(refusals(book, now, own, file(branch))).toEqual(['registration.branch-settled']);
    expect(refusals(book, now, own, file(branch, code))).toEqual([]);
    const unsaid = {
      ...registration,
      subject: branch,
      basis: { ...basis, documentNumber: '示环登〔2026〕2号' },
      body: {
        ...registration.body,
        name: '温州示例瑞安科技有限公司',
        replaces: { name: '温州示例环境科技有限公司瑞安分公司', branchOf: code },
      },
    };
    expect(refusals(book, now, approver, unsaid)).toEqual([]);
  });
});
