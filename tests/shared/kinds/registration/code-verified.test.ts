import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../shared/findings/find-names.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { doors } from '../../../fixtures/drafts/drafts-with-codes.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { makeIrregularUscc, makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import {
  named,
  now as readAt,
  recordOf,
  registerOfRecords,
} from '../../../fixtures/register/register-of-names.ts';
import { actorAs, approver, county, operator, proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';
const otherDigit = makeUscc(7).slice(0, 17) + (makeUscc(7).endsWith('0') ? '1' : '0');

describe.each([
  ['the organisation’s check digit wrong', makeIrregularUscc(7)],
  ['its own check digit wrong', otherDigit],
])('Art. 8: codes with %s', (_, code) => {
  const subject = { kind: 'agency', code };
  const verified = {
    kind: 'code-verified',
    subject,
    body: { source: '国家企业信用信息公示系统', seenOn: '2026-03-01' },
  };

  test.each([
    ['registration', registration, operator],
    ['decision', penalty(), proposer],
  ])(
    'an irregular code takes no %s before it is verified, and the refusal says how to',
    (_kind, draft, actor) => {
      const [fault] = new DeskBook().faults(now, actor, { ...draft, subject });

      expect(fault).toMatchObject({
        field: 'subject.code',
        rule: expect.stringMatching(/^uscc\.(organisation-)?check-digit$/),
        zh: expect.stringContaining('code-verified'),
      });
    },
  );

  test('an irregular code is registered like any other once the city has seen it on the licence', () => {
    const book = new DeskBook();
    book.record(now, proposer, verified);

    expect(book.rules(now, operator, { ...registration, subject })).toEqual([]);
  });

  test('an irregular code is named as predecessor or legal person once it is on record, and not before', () => {
    const book = new DeskBook();
    const succession = {
      kind: 'succession',
      basis,
      subject: { kind: 'agency', code: makeUscc(8) },
      body: { form: 'finding', predecessors: [code], summary: '原班人马承接全部业务' },
    };
    const branch = {
      ...registration,
      subject: { kind: 'agency', code: makeUscc(8) },
      body: { ...registration.body, branchOf: code },
    };
    const misspelt = [expect.stringMatching(/^uscc\.(organisation-)?check-digit$/)];

    expect(book.rules(now, approver, succession)).toEqual(misspelt);
    expect(book.rules(now, approver, branch)).toEqual(misspelt);

    book.record(now, proposer, verified);

    expect(book.rules(now, approver, succession)).toEqual([]);
    expect(book.rules(now, approver, branch)).toEqual([]);
  });

  test.each(doors)(
    'an irregular code is accepted as $what once it is verified in any capacity, and refused before',
    ({ actor, draft, field }) => {
      const book = townBook();

      const [fault, ...more] = book.faults(now, actor(code), draft(code));
      expect(more).toEqual([]);
      expect(fault).toMatchObject({
        field,
        rule: expect.stringMatching(/^uscc\.(organisation-)?check-digit$/),
        zh: expect.stringContaining('code-verified'),
        en: expect.stringContaining('code-verified'),
      });

      book.record(now, proposer, { ...verified, subject: { kind: 'association', code } });

      expect(book.rules(now, actor(code), draft(code))).toEqual([]);
    },
  );

  test('an irregular code may be verified in the same batch as the entry that uses it', () => {
    const result = new DeskBook().check(now, proposer, verified, { ...registration, subject });

    expect(result.kind).toBe('valid');
  });

  test.each([
    ['an agency', actorAs('agency')],
    ['a county', county],
    ['the operator', operator],
  ])('an irregular code is not verified by %s', (_who, actor) => {
    expect(new DeskBook().rules(now, actor, verified)).toEqual(['role.not-allowed']);
  });

  test('an irregular code is found on a page only if it is on record', () => {
    const register = registerOfRecords([
      { ...recordOf(named('示例异常环境检测有限公司'), 1), code },
    ]);
    const other = registerOfRecords([recordOf(named('示例异常环境检测有限公司'), 1)]);

    expect(findNames([`代码 ${code}`], register, readAt).findings).toMatchObject([
      { kind: 'code', code },
    ]);
    expect(findNames([`代码 ${code}`], other, readAt).findings).toEqual([]);
  });
});

test.each([
  ['a regular code', { code: makeUscc(1), seenOn: '2026-03-01' }, 'code-verified.regular'],
  ['tomorrow', { code: makeIrregularUscc(1), seenOn: '2026-03-21' }, 'code-verified.seen-later'],
])('a verification of %s is refused', (_, { code, seenOn }, rule) => {
  const draft = {
    kind: 'code-verified',
    subject: { kind: 'agency', code },
    body: { source: '营业执照', seenOn },
  };

  expect(new DeskBook().rules(now, proposer, draft)).toEqual([rule]);
});

test('a code with a letter that no code has can’t be verified', () => {
  const draft = {
    kind: 'code-verified',
    subject: { kind: 'agency', code: '91990000I00000010L' },
    body: { source: '营业执照', seenOn: '2026-03-01' },
  };

  expect(new DeskBook().rules(now, proposer, draft)).toEqual(['uscc.character']);
});
