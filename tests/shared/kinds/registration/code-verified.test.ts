import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../shared/findings/find-names.ts';
import { kinds } from '../../../../shared/kinds/book/all.ts';
import { roundAt } from '../../../../shared/kinds/draw/quicknet-time.ts';
import { codePlacesOf } from '../../../../shared/kinds/form/code-places.ts';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { engagementOpened } from '../../../fixtures/drafts/engagement-drafts.ts';
import { expertEntered, registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { makeIrregularUscc, makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import {
  named,
  now as readAt,
  recordOf,
  registerOfRecords,
} from '../../../fixtures/register/register-of-names.ts';
import { actorAs, approver, county, operator, proposer } from '../../../fixtures/town/actors.ts';
import { authority } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';
const otherDigit = makeUscc(7).slice(0, 17) + (makeUscc(7).endsWith('0') ? '1' : '0');

/** Places where a body names an organisation, each with a draft that nothing else is wrong with. */
const doors = [
  {
    what: 'a client',
    field: 'body.client',
    actor: () => actorAs('agency'),
    draft: (code: string) => engagementOpened({ engagement: '合同-2', client: code }),
  },
  {
    what: 'an expert’s employer',
    field: 'body.employers[1].code',
    actor: () => proposer,
    draft: (code: string) =>
      expertEntered({
        employers: [
          { code: makeUscc(3), from: '2020-01-01' },
          { code, from: '2021-01-01' },
        ],
      }),
  },
  {
    what: 'an association',
    field: 'body.association',
    actor: (code: string) => actorAs('association', { kind: 'association', code }),
    draft: (code: string) => ({
      kind: 'association-member',
      body: { association: code, from: '2024-01-01' },
    }),
  },
  {
    what: 'a party of a draw',
    field: 'body.parties[0]',
    actor: () => proposer,
    draft: (code: string) => ({
      kind: 'draw-committed',
      subject: authority,
      body: {
        category: '监测',
        purpose: '示例评审',
        meetsOn: '2026-03-20',
        parties: [code],
        recused: [],
        drawn: 3,
        reserves: 2,
        eligible: 9,
        listHash: '0'.repeat(64),
        poolHash: '1'.repeat(64),
        randomness: { source: 'drand-quicknet', round: roundAt(shanghai('2026-03-20T12:00')) },
      },
    }),
  },
];

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

test('wherever a body names an organisation by its code, the write door checks whether it was verified', () => {
  const places = kinds.flatMap(({ name, body }) =>
    codePlacesOf(body).map((place) => `${name} ${place.join('.')}`),
  );

  expect(places.toSorted()).toEqual([
    'association-member association',
    'association-member-left association',
    'association-notice association',
    'association-rating association',
    'ban namesakes.*',
    'demerit agency',
    'draw-committed parties.*',
    'engagement-opened client',
    'engagement-repudiated agency',
    'expert-entered employers.*.code',
    'joint-liability with.*',
    'listing-proposed namesakes.*',
    'practitioner-left agency',
    'practitioner-registered agency',
    'registration-changed namesakes.*',
    'registration-confirmed namesakes.*',
    'registration-filed namesakes.*',
  ]);
});
