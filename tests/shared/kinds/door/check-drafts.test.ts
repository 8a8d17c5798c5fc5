import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../../fixtures/books/desk-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { listing, notice, proposal, removal } from '../../../fixtures/drafts/listing-drafts.ts';
import { registration } from '../../../fixtures/drafts/registration-drafts.ts';
import { ban, demerit } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, county, finance, operator } from '../../../fixtures/town/actors.ts';
import { code } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-02T10:00';

describe('the shape of a draft', () => {
  const cases: readonly [string, object, string, string][] = [
    ['an unknown kind', { kind: 'praise', body: {} }, 'kind', 'kind.unknown'],
    ['no kind', { body: {} }, 'kind', 'kind.unknown'],
    ['no basis', { ...registration, basis: undefined }, 'basis', 'field.missing'],
    [
      'a basis without its level',
      { ...registration, basis: { ...basis, level: undefined } },
      'basis.level',
      'field.missing',
    ],
    [
      'a basis of no known level',
      { ...registration, basis: { ...basis, level: 'custom' } },
      'basis.level',
      'field.value',
    ],
    ['an unknown field', { ...registration, remark: '' }, 'remark', 'field.unknown'],
    [
      'an unknown field in the body',
      { ...registration, body: { ...registration.body, legalPerson: '' } },
      'body.legalPerson',
      'field.unknown',
    ],
    [
      'an unknown service',
      { ...registration, body: { ...registration.body, services: ['cooking'] } },
      'body.services[0]',
      'field.value',
    ],
    [
      'an empty name',
      { ...registration, body: { ...registration.body, name: ' ' } },
      'body.name',
      'field.too-small',
    ],
    [
      'a name of another type',
      { ...registration, body: { ...registration.body, name: 1 } },
      'body.name',
      'field.type',
    ],
    [
      'a text that runs backwards',
      { ...registration, body: { ...registration.body, name: '示例\u202e公司' } },
      'body.name',
      'text.invisible-character',
    ],
    [
      'half a character',
      { ...registration, body: { ...registration.body, name: '示例\ud800公司' } },
      'body.name',
      'text.invisible-character',
    ],
    [
      'a day that no calendar has',
      demerit('c', { actOn: '2026-02-30' }),
      'body.actOn',
      'day.invalid',
    ],
    [
      'a time without its offset',
      { ...registration, effectiveFrom: '2026-03-01T00:00:00' },
      'effectiveFrom',
      'instant.invalid',
    ],
    [
      'an end in the next millennium',
      ban({ effectiveUntil: '3026-01-01T00:00:00Z' }),
      'effectiveUntil',
      'instant.invalid',
    ],
  ];

  test.each(cases)('a draft with %s is refused', (_, draft, field, rule) => {
    const faults = new DeskBook().faults(now, approver, draft);

    expect(faults).toContainEqual(expect.objectContaining({ entry: 0, field, rule }));
    for (const { zh, en } of faults) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  test.each([
    ['123', 'uscc.length'],
    [`${code.slice(0, 17)}I`, 'uscc.character'],
    [`${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`, 'uscc.check-digit'],
  ])('a draft with the code %s is refused', (wrong, rule) => {
    const draft = { ...registration, subject: { kind: 'agency', code: wrong } };

    expect(new DeskBook().faults(now, operator, draft)).toMatchObject([
      { field: 'subject.code', rule },
    ]);
  });

  test('PIPL: a resident identity number is refused in any text, and a subject’s code is not', () => {
    const draftWith = (name: string) => ({ ...registration, body: { ...registration.body, name } });

    // Made up by GB 11643: 990000 is no region, so no person has it.
    expect(new DeskBook().rules(now, operator, draftWith('示例 990000199001010017'))).toEqual([
      'text.identity-number',
    ]);
    expect(new DeskBook().rules(now, operator, draftWith(`示例 ${code}`))).toEqual([]);
  });

  test('a draft that is no object is an unknown kind', () => {
    const result = new DeskBook().faults(now, approver, ...[[], Object(1)]);

    expect(result).toMatchObject([
      { entry: 0, rule: 'kind.unknown' },
      { entry: 1, rule: 'kind.unknown' },
    ]);
  });
});

describe('a draft comes back complete', () => {
  test('a valid draft comes back with code and times in their canonical form', () => {
    const draft = {
      ...registration,
      subject: { kind: 'agency', code: ` ${code.toLowerCase()}` },
      effectiveFrom: '2026-03-01T00:00:00+08:00',
    };

    expect(new DeskBook().check(now, operator, draft)).toEqual({
      kind: 'valid',
      drafts: [
        {
          ...registration,
          subject: { kind: 'agency', code },
          basis,
          effectiveFrom: '2026-02-28T16:00:00.000Z',
        },
      ],
    });
  });

  test('an entry without a time of its own takes effect when it is recorded', () => {
    expect(new DeskBook().check(now, operator, registration)).toMatchObject({
      drafts: [{ effectiveFrom: shanghai(now) }],
    });
  });
});

describe('Arts. 5, 24, 34; G17: who may record what', () => {
  const book = new DeskBook();

  test.each([
    ['a county proposes', county, proposal('c', { name: '示例公司' }), []],
    ['a county scores nothing', county, demerit('c'), ['role.not-allowed']],
    ['a county lists nothing', county, listing(), ['role.not-allowed']],
    ['an operator registers', operator, registration, []],
    ['an operator proposes nothing', operator, proposal(), ['role.not-allowed']],
    ['a joint-discipline authority lists nothing', finance, listing(), ['role.not-allowed']],
    ['a joint-discipline authority lifts no listing', finance, removal(), ['role.not-allowed']],
  ])('Arts. 5, 24, 34; G17: by the power of its role, %s', (_, actor, draft, rules) => {
    expect(book.rules(now, actor, draft)).toEqual(rules);
  });
});

test.each([
  ['demerit', demerit('x')],
  ['listing-proposed', proposal()],
  ['listing-notified', notice()],
  ['listing', listing()],
  ['removal', removal()],
  ['ban', ban()],
])('G6: an adverse entry without a case is refused: %s', (_, draft) => {
  const withoutCase = Object.entries(draft).filter(([key]) => key !== 'caseId');

  expect(new DeskBook().rules(now, approver, Object.fromEntries(withoutCase))).toEqual([
    'case.missing',
  ]);
});

test('Art. 41: no entry takes effect before the regulation began', () => {
  const draft = { ...registration, effectiveFrom: '2019-02-24T23:59:59+08:00' };

  expect(new DeskBook().rules(now, operator, draft)).toEqual([
    'effective-from.before-commencement',
  ]);
});
