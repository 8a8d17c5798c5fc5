import { describe, expect, test } from 'vitest';
import { DeskBook, shanghai } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { proposal } from '../../fixtures/drafts/listing-drafts.ts';
import { ban } from '../../fixtures/drafts/supervision-drafts.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver, operator } from '../../fixtures/town/actors.ts';
import {
  about,
  blacklist,
  change,
  culprit,
  culpritName,
  filing,
  findingsOn,
  innocent,
  innocentName,
  registerAt,
  speaker,
  standingAt,
} from './street-of-agencies.ts';

const today = '2026-11-24T12:00';
const ownDocument = { basis: { ...basis, documentNumber: '示环登〔2026〕9号' } };
const newcomer = makeUscc(3);

/** The culprit is known only from its decision; the innocent agency is registered. */
function streetOfTheUnregistered(): DeskBook {
  const book = new DeskBook();
  book.record('2025-01-02T09:01', operator, about(innocent, filing(innocentName)));
  blacklist(book, culprit, { name: culpritName });
  return book;
}

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
    ['by a ban', about(newcomer, ban({ body: { ...bodyOf(ban()), name: innocentName } }))],
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

describe('names in decisions', () => {
  const renamed = '示例白水检测有限公司';

  test('the name in a decision is replaced by a first filing only where that says so, with its own document', () => {
    const book = streetOfTheUnregistered();
    const unsaid = about(culprit, filing(renamed));
    const said = about(culprit, {
      ...filing(renamed, { replaces: { name: culpritName } }),
      ...ownDocument,
    });

    expect(book.rules(today, approver, unsaid)).toEqual(['registration.name-replaced-unsaid']);
    expect(book.rules(today, approver, said)).toEqual([]);
  });

  test('the name in a decision stays a former name while the decision is in force, whatever is filed since', () => {
    const book = streetOfTheUnregistered();
    const said = filing(renamed, { replaces: { name: culpritName } });
    book.record('2026-05-06T09:00', approver, about(culprit, { ...said, ...ownDocument }));
    const register = registerAt(book.entries, today);

    expect(register.record(culprit)?.names).toEqual([
      { name: renamed, kind: 'registered' },
      { name: culpritName, kind: 'former' },
    ]);
    expect(findingsOn(register, `中标人：${culpritName}`)).toMatchObject([{ code: culprit }]);
    expect(standingAt(book.entries, culprit, '2028-01-02T09:00').names).toEqual([
      { name: renamed, kind: 'registered' },
    ]);
  });

  test('the name in a decision stays the agency’s name, before any that the agency gives itself', () => {
    const book = streetOfTheUnregistered();
    book.record('2026-05-06T09:00', speaker('agency', culprit), about(culprit, filing(renamed)));
    const register = registerAt(book.entries, today);
    const asCalled = { ...filing(renamed), ...ownDocument };

    expect(register.record(culprit)?.names).toEqual([
      { name: culpritName, kind: 'registered' },
      { name: renamed, kind: 'registered', isUnconfirmed: true },
    ]);
    expect(findingsOn(register, `中标人：${culpritName}`)).toMatchObject([
      { code: culprit, certainty: { kind: 'certain' } },
    ]);
    expect(book.faults(today, approver, about(culprit, asCalled))).toMatchObject([
      { rule: 'registration.name-replaced-unsaid', zh: expect.stringContaining(culpritName) },
    ]);
  });

  test('the name in a decision stays a former name, whatever the agency calls itself since', () => {
    const book = streetOfTheUnregistered();
    const said = filing(renamed, { replaces: { name: culpritName } });
    book.record('2026-05-06T09:00', approver, about(culprit, { ...said, ...ownDocument }));
    const own = change({ aliases: ['示例清水检测'] });
    book.record('2026-05-07T09:00', speaker('agency', culprit), about(culprit, own));

    expect(registerAt(book.entries, today).record(culprit)?.names).toEqual([
      { name: renamed, kind: 'registered' },
      { name: culpritName, kind: 'former' },
      { name: '示例清水检测', kind: 'alias', isUnconfirmed: true },
    ]);
  });

  test('a name that is only proposed is not put beside the one that the agency gives itself', () => {
    const book = new DeskBook();
    book.record('2025-01-02T09:00', speaker('agency', culprit), about(culprit, filing(renamed)));
    book.record(today, approver, about(culprit, proposal('case-1', { name: culpritName })));

    expect(standingAt(book.entries, culprit, '2026-11-24T13:00').names).toEqual([
      { name: renamed, kind: 'registered', isUnconfirmed: true },
    ]);
  });

  test('the name in an earlier decision stays beside that of the latest', () => {
    const book = streetOfTheUnregistered();
    const banned = ban({
      body: { ...bodyOf(ban()), name: renamed },
      effectiveUntil: shanghai('2027-03-03T00:00'),
    });
    book.record('2026-05-06T09:00', approver, about(culprit, banned));

    expect(standingAt(book.entries, culprit, today).names).toEqual([
      { name: renamed, kind: 'registered', givenBy: 'ban' },
      { name: culpritName, kind: 'former', givenBy: 'listing' },
    ]);
  });
});

describe('records of a listed agency by authorities', () => {
  const formerNames = [{ name: '示例旧水检测有限公司' }];
  const aliases = ['黑水检测'];

  function street(): DeskBook {
    const book = new DeskBook();
    book.record(
      '2025-01-02T09:00',
      approver,
      about(culprit, filing(culpritName, { formerNames, aliases })),
    );
    blacklist(book, culprit);
    return book;
  }

  test('no routine filing loses what authorities have on record of a listed agency that had left it out by its own word', () => {
    const book = street();
    book.record(
      '2026-04-01T09:00',
      speaker('agency', culprit),
      about(culprit, filing(culpritName)),
    );
    const routine = about(culprit, filing(culpritName));
    const said = filing(culpritName, { replaces: { formerNames, aliases } });

    expect(book.rules(today, approver, routine)).toEqual([
      'registration.field-emptied-unsaid',
      'registration.field-emptied-unsaid',
      'registration.document-of-before',
    ]);
    expect(book.rules(today, approver, about(culprit, { ...said, ...ownDocument }))).toEqual([]);
  });

  test('no routine filing replaces a listed agency’s recorded name by the name that it gave itself', () => {
    const book = street();
    const own = '示例白水检测有限公司';
    book.record(
      '2026-04-01T09:00',
      speaker('agency', culprit),
      about(culprit, change({ name: own })),
    );
    const kept = { formerNames, aliases };
    const asFiled = about(culprit, { ...filing(culpritName, kept), ...ownDocument });
    const asCalled = about(culprit, { ...filing(own, kept), ...ownDocument });
    const [declared] = book.faults(today, approver, asFiled);
    const [vouched] = book.faults(today, approver, asCalled);

    expect([declared?.rule, vouched?.rule]).toEqual([
      'registration.name-replaced-unsaid',
      'registration.name-replaced-unsaid',
    ]);
    expect(declared?.zh).toContain(own);
    expect(vouched?.zh).toContain(culpritName);
  });
});

function bodyOf(draft: object): object {
  return (draft as { readonly body: object }).body;
}
