import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { makeUsccOf } from '../../fixtures/records/made-up-codes.ts';
import { approver, operator } from '../../fixtures/town/actors.ts';
import {
  about,
  blacklist,
  change,
  culprit,
  culpritName,
  filing,
  findingsOn,
  registerAt,
  speaker,
  tellStreet,
} from './street-of-agencies.ts';

const today = '2026-11-24T12:00';

describe('a blacklisted company under another kind', () => {
  test.each([
    ['a sole trader', 'sole-trader', 'registration.kind-contradicts-code'],
    ['a public institution', 'public-institution', 'registration.kind-contradicts-code'],
    [
      'one that works for itself alone',
      'self-performing-discharger',
      'registration.kind-needs-authority',
    ],
  ])(
    'a blacklisted company can’t call itself %s, in a change or in a registration',
    (_, subjectKind, rule) => {
      const book = new DeskBook();
      tellStreet(book);
      const own = speaker('agency', culprit);

      for (const draft of [change({ subjectKind }), filing(culpritName, { subjectKind })]) {
        expect(book.rules(today, own, about(culprit, draft))).toEqual([rule]);
      }
    },
  );

  test('a blacklisted company that called itself a sole trader before this rule is found as before', () => {
    const book = new DeskBook();
    tellStreet(book);
    const [filed] = book.entries;
    if (filed === undefined) throw new Error('nobody is registered');
    book.entries.push({
      ...filed,
      kind: 'registration-changed',
      seq: book.entries.length,
      id: `330300-${book.entries.length + 1}`,
      actor: speaker('agency', culprit),
      body: { changes: { subjectKind: 'sole-trader' } },
    });
    const register = registerAt(book.entries, today);

    expect(register.record(culprit)).toMatchObject({ subjectKind: 'company' });
    expect(register.search('黑水', 5).map(({ code }) => code)).toEqual([culprit]);
    expect(findingsOn(register, `中标人：${culpritName}`)).toMatchObject([{ code: culprit }]);
  });
});

describe('the kind of holder follows from the code (GB 32100)', () => {
  test.each([
    ['91', 'company'],
    ['93', 'company'],
    ['12', 'public-institution'],
    ['51', 'social-organisation'],
    ['52', 'social-organisation'],
    ['53', 'social-organisation'],
    ['92', 'sole-trader'],
  ])('by its code %s is a %s, whatever it says (GB 32100)', (prefix, subjectKind) => {
    const code = makeUsccOf(prefix, 77);
    const other = subjectKind === 'company' ? 'public-institution' : 'company';
    const rulesFor = (kind: string) =>
      new DeskBook().rules(
        today,
        operator,
        about(code, filing('示例某某单位', { subjectKind: kind })),
      );

    expect(rulesFor(other)).toEqual(['registration.kind-contradicts-code']);
    expect(rulesFor(subjectKind)).toEqual([]);
  });

  test('Art. 39: an organisation works for itself alone by the city’s word only, and may then repeat it', () => {
    const book = new DeskBook();
    const subjectKind = 'self-performing-discharger';
    book.record('2026-01-05T09:00', approver, about(culprit, filing(culpritName, { subjectKind })));
    const again = about(culprit, filing(culpritName, { subjectKind }));
    book.record(
      '2026-02-05T09:00',
      speaker('agency', culprit),
      about(culprit, change({ subjectKind: 'company' })),
    );

    expect(book.rules(today, speaker('agency', culprit), again)).toEqual([]);
    expect(registerAt(book.entries, today).record(culprit)).toMatchObject({ subjectKind });
  });

  test('an organisation whose code doesn’t tell its kind can’t hide by its own word', () => {
    const code = makeUsccOf('34', 77);
    const rulesFor = (subjectKind: string) =>
      new DeskBook().rules(
        today,
        speaker('agency', code),
        about(code, filing('示例鉴定中心', { subjectKind })),
      );

    expect(rulesFor('sole-trader')).toEqual(['registration.kind-needs-authority']);
    expect(rulesFor('social-organisation')).toEqual([]);
  });
});

test('a decision must name an organisation that no authority has named before', () => {
  const book = new DeskBook();
  book.record('2026-01-05T09:00', speaker('agency', culprit), about(culprit, filing(culpritName)));

  expect(() => blacklist(book, culprit)).toThrow('subject.name-missing');
  expect(() => blacklist(book, culprit, { name: culpritName })).not.toThrow();
});
