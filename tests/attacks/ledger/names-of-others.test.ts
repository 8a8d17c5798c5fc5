import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { approver } from '../../fixtures/town/actors.ts';
import { street, today } from './innocent-street.ts';
import {
  about,
  attempt,
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
} from './street-of-agencies.ts';

const page = `中标人：${innocentName}`;

describe('another agency’s name', () => {
  test.each([
    ['as an alias', change({ aliases: [innocentName] })],
    ['as a former name', change({ formerNames: [{ name: innocentName }] })],
    ['as its own', change({ name: innocentName })],
    ['in a new registration', filing(innocentName)],
    ['in traditional characters', change({ aliases: ['示例清流檢測有限公司'] })],
    ['with spaces and other brackets', change({ aliases: ['示例 清流检测 有限公司'] })],
  ])('an agency is refused another’s name %s', (_, draft) => {
    expect(street().rules(today, speaker('agency', culprit), about(culprit, draft))).toEqual([
      'name.held-by-another',
    ]);
  });

  test('an agency is refused a name that another has given up, and one that only the other’s own words say', () => {
    const book = street();
    book.record(
      '2026-05-06T09:00',
      speaker('agency', innocent),
      about(innocent, change({ aliases: ['清流检测'] })),
    );
    book.record(
      '2026-05-07T09:00',
      approver,
      about(innocent, {
        kind: 'registration-changed',
        basis: { ...basis, documentNumber: '示环登〔2026〕9号' },
        body: {
          changes: { name: '示例新流检测有限公司' },
          replaces: { name: innocentName },
        },
      }),
    );

    for (const name of [innocentName, '清流检测']) {
      const draft = about(culprit, change({ aliases: [name] }));
      expect(book.rules(today, speaker('agency', culprit), draft)).toEqual([
        'name.held-by-another',
      ]);
    }
  });

  test('a name that an agency took before the other registered it accuses neither', () => {
    const book = new DeskBook();
    book.record('2025-01-02T09:00', approver, about(culprit, filing(culpritName)));
    blacklist(book, culprit);
    book.record(
      '2026-04-01T09:00',
      speaker('agency', culprit),
      about(culprit, change({ aliases: [innocentName] })),
    );
    const squatted = findingsOn(registerAt(book.entries, today), page);
    book.record('2026-05-06T09:00', approver, about(innocent, filing(innocentName)));

    expect(squatted).toMatchObject([
      { code: culprit, certainty: { kind: 'possible', because: 'unconfirmed-name' } },
    ]);
    expect(findingsOn(registerAt(book.entries, today), page)).toMatchObject([
      { code: innocent, certainty: { kind: 'certain' } },
    ]);
    expect(findingsOn(registerAt(book.entries, today), page)).toHaveLength(1);
  });

  test('a name that an agency took first doesn’t keep the other from it once an authority has it', () => {
    const book = new DeskBook();
    book.record('2025-01-02T09:00', approver, about(culprit, filing(culpritName)));
    book.record(
      '2026-04-01T09:00',
      speaker('agency', culprit),
      about(culprit, change({ aliases: [innocentName] })),
    );
    const again = about(innocent, filing(innocentName));
    const before = book.rules(today, speaker('agency', innocent), again);
    book.record('2026-05-06T09:00', approver, again);

    expect(before).toEqual(['name.held-by-another']);
    expect(book.rules(today, speaker('agency', innocent), again)).toEqual([]);
  });

  test('an agency that takes a name takes nothing away from what the city has confirmed of it', () => {
    const book = street();
    const friend = makeUscc(3);
    book.record(
      '2026-05-06T09:00',
      speaker('agency', friend),
      about(friend, filing('示例友人检测有限公司')),
    );
    const longer = [
      `${culpritName}的`,
      `为${culpritName}`,
      `中标人${culpritName}`,
      culpritName.slice(2),
    ];
    for (const name of longer) {
      attempt(book, today, speaker('agency', friend), about(friend, change({ aliases: [name] })));
    }
    const before = findingsOn(registerAt(street().entries, today), `中标人${culpritName}的报价`);

    const after = findingsOn(registerAt(book.entries, today), `中标人${culpritName}的报价`);

    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
  });
});
