import { expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import {
  bookWithRegistration,
  changed,
  filed,
  oldName,
  ownDocument,
  refiled,
  renamed,
} from '../../../fixtures/books/full-registration.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { makeUscc } from '../../../fixtures/records/made-up-codes.ts';
import { actorAs, operator, proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';

test.each([
  ['a filing under another name', refiled(renamed), ['registration.name-replaced-unsaid']],
  [
    'a filing that leaves out what was filed',
    {
      ...filed,
      ...ownDocument,
      body: { name: filed.body.name, subjectKind: 'company', services: [] },
    },
    [
      'registration.field-emptied-unsaid',
      'registration.field-emptied-unsaid',
      'registration.field-emptied-unsaid',
    ],
  ],
  ['a change of the name', changed(renamed), ['registration.name-replaced-unsaid']],
  [
    'a change that empties a field',
    changed({ services: [] }),
    ['registration.field-emptied-unsaid'],
  ],
  [
    'a change that names another name as the one on record',
    changed(renamed, { name: '示例他名环境检测有限公司' }),
    ['registration.name-replaced-unsaid'],
  ],
  [
    'a change with the document of the filing before',
    changed(renamed, oldName, { basis }),
    ['registration.document-of-before'],
  ],
])('a loss that is not stated is refused: %s', (_, draft, rules) => {
  expect(bookWithRegistration().rules(now, proposer, draft)).toEqual(rules);
  expect(bookWithRegistration().rules(now, operator, draft)).toEqual(
    'changes' in (draft as { body: object }).body ? ['role.not-allowed'] : rules,
  );
});

test('the refusal of a loss says what is on record and what it would become', () => {
  const [fault] = bookWithRegistration().faults(now, proposer, changed(renamed));

  expect(fault).toMatchObject({ field: 'body.replaces.name' });
  expect(fault?.zh).toContain('由"示例原名环境检测有限公司"变更为"示例新名环境检测有限公司"');
});

test.each([
  ['a filing', refiled({ ...renamed, replaces: oldName })],
  ['a change', changed(renamed, oldName)],
  ['an emptied field', changed({ aliases: [] }, { aliases: ['示例原名'] })],
])('%s that says what it replaces, with a document of its own, is accepted', (_, draft) => {
  expect(bookWithRegistration().rules(now, proposer, draft)).toEqual([]);
});

test('the same names in other signs or another order are no loss', () => {
  const draft = changed({
    aliases: ['示例原 名', '示例新名'],
    services: ['environmental-consulting', 'environmental-monitoring'],
  });

  expect(bookWithRegistration().rules(now, proposer, draft)).toEqual([]);
});

test('an agency’s own filing may leave things out', () => {
  expect(townBook().rules(now, actorAs('agency'), changed({ fees: '面议' }))).toEqual([]);
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
  const book = bookOfBranch();
  const refile = (replaces?: object) =>
    book.faults(now, proposer, refiled({ ...stated, ...(replaces && { replaces }) }));
  expect(refile()).toMatchObject([
    { field: `body.replaces.${field}`, rule: 'registration.field-replaced-unsaid' },
  ]);
  expect(refile({ [field]: was })).toEqual([]);
});

test('a change of the legal person has to be stated, or a branch would answer for another by a slip', () => {
  const moved = changed({ branchOf: makeUscc(8) });

  expect(bookOfBranch().rules(now, proposer, moved)).toEqual([
    'registration.field-replaced-unsaid',
  ]);
});

/** A branch of number 7, beside number 8. */
function bookOfBranch(): DeskBook {
  const book = new DeskBook();
  for (const n of [7, 8]) {
    const subject = { kind: 'agency', code: makeUscc(n) };
    const body = { ...filed.body, name: `示例总部${n}有限公司`, aliases: [] };
    book.record('2026-03-09T10:00', proposer, { ...filed, subject, body });
  }
  const body = { ...filed.body, branchOf: makeUscc(7) };
  book.record('2026-03-10T10:00', proposer, { ...filed, body });
  return book;
}
