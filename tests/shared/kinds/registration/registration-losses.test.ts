import { expect, test } from 'vitest';
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
