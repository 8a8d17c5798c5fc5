import { describe, expect, test } from 'vitest';
import { findNames } from '../../../shared/findings/find-names.ts';
import { makeIrregularUscc, makeUscc } from '../../support/make-record.ts';
import { named, now as readAt, recordOf, registerOfRecords } from '../findings/register-of.ts';
import { penalty } from './decision-book.ts';
import {
  approver,
  basis,
  county,
  DeskBook,
  operator,
  proposer,
  registration,
} from './desk-book.ts';
import { actorAs } from './town-book.ts';

const now = '2026-03-20T10:00';
const otherDigit = makeUscc(7).slice(0, 17) + (makeUscc(7).endsWith('0') ? '1' : '0');

describe.each([
  ['the organisation’s check digit wrong', makeIrregularUscc(7)],
  ['its own check digit wrong', otherDigit],
])('Art. 8: a code with %s', (_, code) => {
  const subject = { kind: 'agency', code };
  const verified = {
    kind: 'code-verified',
    subject,
    body: { source: '国家企业信用信息公示系统', seenOn: '2026-03-01' },
  };

  test.each([
    ['registration', registration, operator],
    ['decision', penalty(), proposer],
  ])('takes no %s, and the refusal says what does it', (_kind, draft, actor) => {
    const [fault] = new DeskBook().faults(now, actor, { ...draft, subject });

    expect(fault).toMatchObject({
      field: 'subject.code',
      rule: expect.stringMatching(/^uscc\.(organisation-)?check-digit$/),
      zh: expect.stringContaining('code-verified'),
    });
  });

  test('is registered like any other once the city has seen it on the licence', () => {
    const book = new DeskBook();
    book.record(now, proposer, verified);

    expect(book.rules(now, operator, { ...registration, subject })).toEqual([]);
  });

  test('is named as predecessor or legal person once it is on record, and not before', () => {
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

  test('may come in the same batch as what rests on it', () => {
    const result = new DeskBook().check(now, proposer, verified, { ...registration, subject });

    expect(result.kind).toBe('valid');
  });

  test.each([
    ['an agency', actorAs('agency')],
    ['a county', county],
    ['the operator', operator],
  ])('is not verified by %s', (_who, actor) => {
    expect(new DeskBook().rules(now, actor, verified)).toEqual(['role.not-allowed']);
  });

  test('is found on a page only where it is on record', () => {
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
])('nothing is verified of %s', (_, { code, seenOn }, rule) => {
  const draft = {
    kind: 'code-verified',
    subject: { kind: 'agency', code },
    body: { source: '营业执照', seenOn },
  };

  expect(new DeskBook().rules(now, proposer, draft)).toEqual([rule]);
});

test('a code with a letter that none can hold is refused whoever has seen it', () => {
  const draft = {
    kind: 'code-verified',
    subject: { kind: 'agency', code: '91990000I00000010L' },
    body: { source: '营业执照', seenOn: '2026-03-01' },
  };

  expect(new DeskBook().rules(now, proposer, draft)).toEqual(['uscc.character']);
});
