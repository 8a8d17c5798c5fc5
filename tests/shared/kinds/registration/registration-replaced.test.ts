import { expect, test } from 'vitest';
import { registrationsOf } from '../../../../shared/kinds/registration/registrations-of.ts';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import {
  bookWithRegistration,
  changed,
  filed,
  oldName,
  refiled,
  renamed,
} from '../../../fixtures/books/full-registration.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';

test('the fields that a change does not name stay, and a replaced field is no part of the registration', () => {
  const book = bookWithRegistration();
  book.record(now, proposer, refiled({ ...renamed, replaces: oldName }));
  book.record('2026-03-21T10:00', proposer, {
    ...changed(
      { services: ['environmental-monitoring'] },
      { services: ['environmental-consulting'] },
    ),
    basis: { ...basis, documentNumber: '示环登〔2026〕10号' },
  });

  expect(registrationsOf(book.entries).at(-1)?.body).toEqual({
    ...filed.body,
    ...renamed,
    services: ['environmental-monitoring'],
  });
});

test('an emptied registration stays guarded after the agency withdrew', () => {
  const book = bookWithRegistration();
  const withdrawn = { kind: 'registration-withdrawn', body: { summary: '不再从业' } };
  book.record('2026-03-11T10:00', proposer, withdrawn);

  expect(book.rules(now, proposer, refiled(renamed))).toEqual([
    'registration.name-replaced-unsaid',
  ]);
});

test.each([
  [
    'a service',
    changed({ services: ['environmental-consulting'] }),
    'services',
    ['environmental-monitoring'],
  ],
  [
    'a former name',
    changed({ formerNames: [{ name: '示例乙名有限公司' }] }),
    'formerNames',
    [{ name: '示例甲名有限公司' }],
  ],
  [
    'the days of a former name',
    changed({
      formerNames: [
        { name: '示例甲名有限公司', until: '2020-01-01' },
        { name: '示例乙名有限公司' },
      ],
    }),
    'formerNames',
    [{ name: '示例甲名有限公司' }],
  ],
  ['an alias', changed({ aliases: ['示例甲名'] }), 'aliases', ['示例原名']],
])('a loss of its own is %s that is no longer in its list', (_, draft, field, lost) => {
  const book = new DeskBook();
  const formerNames = [{ name: '示例甲名有限公司' }, { name: '示例乙名有限公司' }];
  const aliases = ['示例原名', '示例甲名'];
  book.record('2026-03-10T10:00', proposer, {
    ...filed,
    body: { ...filed.body, formerNames, aliases },
  });
  const { body } = draft as { readonly body: object };
  const said = { ...draft, body: { ...body, replaces: { [field]: lost } } };

  expect(book.rules(now, proposer, draft)).toEqual(['registration.element-dropped-unsaid']);
  expect(book.rules(now, proposer, said)).toEqual([]);
});

test.each([
  ['subjectKind', 'company', { branchOf: makeUscc(7), subjectKind: 'self-performing-discharger' }],
  ['branchOf', makeUscc(7), { branchOf: makeUscc(8) }],
  ['branchOf', makeUscc(7), {}],
])('a filing gives another %s than %s, or none, only where it says so', (field, was, stated) => {
  const book = new DeskBook();
  for (const n of [7, 8]) {
    const subject = { kind: 'agency', code: makeUscc(n) };
    const body = { ...filed.body, name: `示例总部${n}有限公司`, aliases: [] };
    book.record('2026-03-09T10:00', proposer, { ...filed, subject, body });
  }
  const body = { ...filed.body, branchOf: makeUscc(7) };
  book.record('2026-03-10T10:00', proposer, { ...filed, body });

  const refile = (replaces?: object) =>
    book.faults(now, proposer, refiled({ ...stated, ...(replaces && { replaces }) }));
  expect(refile()).toMatchObject([
    { field: `body.replaces.${field}`, rule: 'registration.field-replaced-unsaid' },
  ]);
  expect(refile({ [field]: was })).toEqual([]);
});

test('a change of the legal person has to be stated, or a branch would answer for another by a slip', () => {
  const book = new DeskBook();
  const [one, other] = [makeUscc(7), makeUscc(8)];
  for (const [i, code] of [one, other].entries()) {
    const body = { ...filed.body, name: `示例总部${i}有限公司`, aliases: [] };
    book.record('2026-03-09T10:00', proposer, {
      ...filed,
      subject: { kind: 'agency', code },
      body,
    });
  }
  book.record('2026-03-10T10:00', proposer, refiled({ branchOf: one }));
  const moved = changed({ branchOf: other }, undefined, {
    basis: { ...basis, documentNumber: '示环登〔2026〕9号' },
  });

  expect(book.rules(now, proposer, moved)).toEqual([
    'registration.field-replaced-unsaid',
    'registration.document-of-before',
  ]);
});
