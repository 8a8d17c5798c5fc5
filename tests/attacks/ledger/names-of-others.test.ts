import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../fixtures/books/desk-book.ts';
import { townBook } from '../../fixtures/books/town-book.ts';
import { basis } from '../../fixtures/drafts/basis.ts';
import { associationRating } from '../../fixtures/drafts/registration-drafts.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { actorAs, approver } from '../../fixtures/town/actors.ts';
import { code } from '../../fixtures/town/subjects.ts';
import { processorMs } from '../../support/processor-time.ts';
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
  standingAt,
  tellStreet,
} from './street-of-agencies.ts';

const today = '2026-11-24T12:00';
const page = `中标人：${innocentName}`;

function street(): DeskBook {
  const book = new DeskBook();
  tellStreet(book);
  return book;
}

describe('an agency that gives itself the name of another', () => {
  test.each([
    ['as an alias', change({ aliases: [innocentName] })],
    ['as a former name', change({ formerNames: [{ name: innocentName }] })],
    ['as its own', change({ name: innocentName })],
    ['in a new registration', filing(innocentName)],
    ['in traditional characters', change({ aliases: ['示例清流檢測有限公司'] })],
    ['with spaces and other brackets', change({ aliases: ['示例 清流检测 有限公司'] })],
  ])('is refused it %s', (_, draft) => {
    expect(street().rules(today, speaker('agency', culprit), about(culprit, draft))).toEqual([
      'name.held-by-another',
    ]);
  });

  test('is refused one that the other has given up, and one that only the other’s own words say', () => {
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

  test('accuses nobody with a name taken before the other registered it', () => {
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

  test('taken before the other registered it, keeps the other from nothing once an authority has it', () => {
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

  test('takes nothing away from what is said of a name that the city confirmed', () => {
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

describe('an alias that is every other organisation’s word', () => {
  test.each([
    '环境检测',
    '环保科技有限公司',
    '温州市环境监测中心',
    '第三方检测机构',
    '中标供应商',
    '采购代理机构',
    '環境檢測',
    'Environmental Testing Co., Ltd.',
  ])('%s is refused to anybody', (alias) => {
    const draft = about(culprit, change({ aliases: [alias] }));

    for (const by of [speaker('agency', culprit), approver]) {
      expect(street().rules(today, by, draft)).toEqual(['name.generic']);
    }
  });

  test.each(['黑水检测', '示例环保', '瓯江环境监测站', 'Heishui Testing'])('%s is not', (alias) => {
    const draft = about(culprit, change({ aliases: [alias] }));

    expect(street().rules(today, approver, draft)).toEqual([]);
  });

  test('and however long, it is told at once', () => {
    const alias = `${'检测环境监测技术服务'.repeat(11)}某`;
    const started = processorMs();

    street().rules(today, approver, about(culprit, change({ aliases: [alias] })));

    expect(processorMs() - started).toBeLessThan(200);
  });
});

describe('an agency that renames itself', () => {
  test('is found under its confirmed name as surely as before, and under the new one possibly', () => {
    const book = street();
    book.record(
      today,
      speaker('agency', culprit),
      about(culprit, change({ name: '示例白水检测有限公司', formerNames: [] })),
    );
    const register = registerAt(book.entries, '2026-11-24T13:00');

    expect(findingsOn(register, `发布时间：2026-11-20`, `中标人：${culpritName}`)).toMatchObject([
      { code: culprit, name: culpritName, certainty: { kind: 'certain' } },
    ]);
    expect(findingsOn(register, '中标人：示例白水检测有限公司')).toMatchObject([
      { code: culprit, certainty: { kind: 'possible', because: 'unconfirmed-name' } },
    ]);
  });

  test('dates nothing back', () => {
    const draft = about(culprit, {
      ...change({ name: '示例白水检测有限公司' }),
      effectiveFrom: '2025-02-01T00:00:00+08:00',
    });

    expect(street().rules(today, speaker('agency', culprit), draft)).toEqual([
      'effective-from.back-dated',
    ]);
  });

  test('is found by the name in the decision, where it registered itself after it', () => {
    const book = new DeskBook();
    blacklist(book, culprit, { name: culpritName });
    book.record(
      '2026-05-06T09:00',
      speaker('agency', culprit),
      about(culprit, filing('示例白水检测有限公司')),
    );

    expect(findingsOn(registerAt(book.entries, today), `中标人：${culpritName}`)).toMatchObject([
      { code: culprit, certainty: { kind: 'certain' } },
    ]);
  });

  test('is found by its confirmed name after it withdrew', () => {
    const book = street();
    book.record(
      today,
      speaker('agency', culprit),
      about(culprit, { kind: 'registration-withdrawn', body: { summary: '不再从业' } }),
    );

    expect(
      findingsOn(registerAt(book.entries, '2026-11-24T13:00'), `中标人：${culpritName}`),
    ).toMatchObject([{ code: culprit, certainty: { kind: 'certain' } }]);
  });
});

describe('a name that an agency gave itself', () => {
  const named = '示例白水检测有限公司';
  const confirming = (names?: readonly string[]) =>
    about(culprit, { kind: 'registration-confirmed', body: names ? { names } : {} });
  const registry = { ...approver, role: 'registry-authority' } as const;

  function renamed(): DeskBook {
    const book = street();
    const own = change({ name: named, aliases: ['白水检测'] });
    book.record('2026-09-01T09:00', speaker('agency', culprit), about(culprit, own));
    return book;
  }

  test.each([
    ['the city', approver],
    ['the registry', registry],
  ])(
    'that an authority has registered for another since is not confirmed by a slip of %s',
    (_, by) => {
      const book = renamed();
      const bearer = { kind: 'agency', code: makeUscc(77) } as const;
      book.record('2026-09-02T09:00', approver, { ...filing(named), subject: bearer });

      expect(book.rules('2026-10-01T09:00', by, confirming([named]))).toEqual([
        'registration.name-of-another',
      ]);
    },
  );

  test.each([
    ['the city', approver],
    ['the registry', registry],
  ])(
    'is certain once %s has confirmed it, and what was confirmed before is a former name',
    (_, by) => {
      const book = renamed();
      book.record('2026-10-01T09:00', by, confirming([named]));
      const register = registerAt(book.entries, today);

      expect(register.record(culprit)?.names).toEqual([
        { name: named, kind: 'registered' },
        { name: culpritName, kind: 'former', until: '2026-09-30' },
        { name: '白水检测', kind: 'alias', isUnconfirmed: true },
      ]);
      expect(findingsOn(register, `中标人：${named}`)).toMatchObject([
        { code: culprit, certainty: { kind: 'certain' } },
      ]);
      const dated = findingsOn(register, '发布时间：2026-09-20', `中标人：${culpritName}`);
      expect(dated).toMatchObject([{ code: culprit, certainty: { kind: 'certain' } }]);
    },
  );

  test('is not confirmed by whoever bears it, nor by the word that all is as it was', () => {
    const book = renamed();
    const own = speaker('agency', culprit);
    book.record('2026-10-01T09:00', approver, confirming());

    expect(book.rules(today, own, confirming([named]))).toEqual(['registration.names-by-itself']);
    expect(registerAt(book.entries, today).record(culprit)?.names[1]).toEqual({
      name: named,
      kind: 'registered',
      isUnconfirmed: true,
    });
  });

  test('is confirmed after the agency withdrew too, and does not register it anew', () => {
    const book = renamed();
    const withdrawal = { kind: 'registration-withdrawn', body: { summary: '不再从业' } };
    book.record('2026-09-20T09:00', speaker('agency', culprit), about(culprit, withdrawal));

    expect(book.rules('2026-10-01T09:00', approver, confirming())).toEqual([
      'registration.missing',
    ]);
    book.record('2026-10-01T09:00', registry, confirming([named]));

    const record = registerAt(book.entries, today).record(culprit);
    expect(record?.names[0]).toEqual({ name: named, kind: 'registered' });
    expect(record?.registration.kind).toBe('withdrawn');
  });

  test('is confirmed only where it waits, and by the registry nothing else is', () => {
    const book = renamed();

    expect(book.rules(today, approver, confirming([innocentName]))).toEqual([
      'registration.name-not-waiting',
      'registration.name-of-another',
    ]);
    expect(book.rules(today, registry, confirming())).toEqual(['registration.names-only']);
  });

  test('is certain beside the agency’s own code, which nobody else has', () => {
    const register = registerAt(renamed().entries, today);

    expect(findingsOn(register, `中标人：${named}，统一社会信用代码：${culprit}`)).toMatchObject([
      { code: culprit, certainty: { kind: 'certain' } },
    ]);
  });
});

test('an association’s rating is shown as its own, whatever authority it cites', () => {
  const book = townBook();
  const cited = { ...basis, authority: '示例市生态环境局' };
  book.record('2026-03-02T09:00', actorAs('association'), { ...associationRating(), basis: cited });

  expect(factsIn(standingAt(book.entries, code, today), 'association-rating')).toMatchObject([
    { ratedBy: actorAs('association').authority },
  ]);
});
