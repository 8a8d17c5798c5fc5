import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { proposal } from '../../fixtures/drafts/listing-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver } from '../../fixtures/town/actors.ts';
import {
  about,
  change,
  culprit,
  culpritName,
  filing,
  innocent,
  innocentName,
  speaker,
} from './street-of-agencies.ts';
import { banOf, ownDocument, streetOfTheUnregistered } from './unregistered-culprit.ts';

const today = '2026-11-24T12:00';
const newcomer = makeUscc(3);

describe('names that authorities have for one agency', () => {
  const aka = (changes: object) => about(newcomer, { ...change(changes), ...ownDocument });

  test.each([
    ['by a first filing', about(culprit, { ...filing(innocentName), ...ownDocument })],
    ['as an alias', about(newcomer, filing('示例新来检测有限公司', { aliases: [innocentName] }))],
    [
      'as a former name',
      about(newcomer, filing('示例新来检测有限公司', { formerNames: [{ name: innocentName }] })),
    ],
    ['in traditional characters', about(newcomer, filing('示例清流檢測有限公司'))],
    ['where a decision has it', about(newcomer, filing(culpritName))],
    ['by a decision', about(newcomer, proposal('case-2', { name: innocentName }))],
    ['by a ban', about(newcomer, banOf(innocentName))],
  ])(
    'a name that authorities have for one agency is given to no other by a slip %s',
    (_, draft) => {
      expect(streetOfTheUnregistered().rules(today, approver, draft)).toContain(
        'registration.name-of-another',
      );
    },
  );

  test.each([
    ['the name', { name: innocentName }],
    ['an alias', { aliases: [innocentName] }],
    ['a former name', { formerNames: [{ name: innocentName }] }],
  ])(
    'a name that authorities have for one agency is given to no other by a slip in a change of %s',
    (_, changes) => {
      const book = streetOfTheUnregistered();
      book.record('2026-05-06T09:00', approver, about(newcomer, filing('示例新来检测有限公司')));

      expect(book.rules(today, approver, aka(changes))).toContain('registration.name-of-another');
    },
  );

  test('a name that authorities have for one agency is given to no other by a later row of the same batch', () => {
    const drafts = [
      about(newcomer, filing('示例新来检测有限公司')),
      about(makeUscc(4), filing('示例新来检测有限公司')),
    ];
    const faults = new DeskBook().faults(today, approver, ...drafts);

    expect(faults.map(({ entry, rule }) => [entry, rule])).toEqual([
      [1, 'registration.name-of-another'],
    ]);
  });

  test('a name that authorities have for one agency may be given to another by a clerk who says whose it is too', () => {
    const draft = about(newcomer, filing(innocentName, { namesakes: [innocent] }));
    const wrong = about(newcomer, filing(innocentName, { namesakes: [culprit] }));

    expect(streetOfTheUnregistered().rules(today, approver, draft)).toEqual([]);
    expect(streetOfTheUnregistered().rules(today, approver, wrong)).toEqual([
      'registration.name-of-another',
    ]);
  });

  test('a name that authorities have for one agency isn’t given to another because that other says so', () => {
    const draft = about(newcomer, filing(innocentName, { namesakes: [innocent] }));

    expect(streetOfTheUnregistered().rules(today, speaker('agency', newcomer), draft)).toEqual([
      'name.held-by-another',
      'registration.namesakes-by-itself',
    ]);
  });

  test('a name in a proposal, which is no decision, stands in no other agency’s way', () => {
    const book = new DeskBook();
    book.record(today, approver, about(culprit, proposal('case-1', { name: culpritName })));

    expect(book.rules(today, approver, about(newcomer, filing(culpritName)))).toEqual([]);
  });
});
