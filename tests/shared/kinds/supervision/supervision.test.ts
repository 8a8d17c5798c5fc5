import { describe, expect, test } from 'vitest';
import { DeskBook } from '../../../fixtures/books/desk-book.ts';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { objection } from '../../../fixtures/drafts/remedy-drafts.ts';
import { listEntered } from '../../../fixtures/drafts/sourced-drafts.ts';
import { inspection, measure, penalty } from '../../../fixtures/drafts/supervision-drafts.ts';
import { actorAs, approver, county, finance, proposer } from '../../../fixtures/town/actors.ts';
import { authority, practitioner } from '../../../fixtures/town/subjects.ts';

const now = '2026-03-20T10:00';

describe('Art. 24: inspections', () => {
  test.each([
    ['an order to correct, with its limit', { correctedBy: '2026-04-02' }, []],
    ['an order without a limit', {}, []],
    [
      'a warning with a limit',
      { outcome: 'warning', correctedBy: '2026-04-02' },
      ['inspection.nothing-to-correct'],
    ],
    [
      'a limit before the inspection',
      { correctedBy: '2026-03-01' },
      ['inspection.corrected-before'],
    ],
    ['an inspection to come', { on: '2026-03-21' }, ['day.in-future']],
    ['a method outside the nine', { method: 'guessing' }, ['field.value']],
    ['obstruction', { obstructed: true, outcome: 'punish' }, []],
  ])('%s', (_, body, rules) => {
    expect(townBook().rules(now, county, inspection(body))).toEqual(rules);
  });

  test('Art. 28: what drawn experts found is part of it', () => {
    const experts = [{ draw: '330300-9', opinion: '不符合技术规范' }];

    expect(townBook().record(now, county, inspection({ experts })).body).toMatchObject({ experts });
  });

  test('a complaint is received before it is recorded', () => {
    const complaint = (receivedOn: string) => ({
      kind: 'complaint',
      body: { summary: '未到现场采样', receivedOn, channel: '来信' },
    });

    expect(townBook().rules(now, county, complaint('2026-03-20'))).toEqual([]);
    expect(townBook().rules(now, county, complaint('2026-03-21'))).toEqual(['day.in-future']);
  });
});

describe('Arts. 24, 40: penalties', () => {
  test.each([
    ['as served', {}, []],
    ['served in the future', { servedOn: '2026-03-21' }, ['day.in-future']],
    ['without its day of decision', { decidedOn: undefined }, ['penalty.decided-on-missing']],
    [
      'served before it was decided',
      { decidedOn: '2025-11-04' },
      ['penalty.served-before-decision'],
    ],
    ['served days after it was decided', { decidedOn: '2025-10-30' }, []],
    ['a fine without its amount', { types: ['fine'], fine: undefined }, ['penalty.amounts']],
    ['an amount without a fine', { types: ['warning'] }, ['penalty.amounts']],
    [
      'a simple procedure that is not minor',
      { procedure: 'simple', fine: 3000 },
      ['penalty.simple-is-minor'],
    ],
    [
      'a warning and the highest fine by simple procedure',
      { procedure: 'simple', severity: 'minor', types: ['warning', 'fine'], fine: 3000 },
      [],
    ],
    [
      'a higher one by simple procedure',
      { procedure: 'simple', severity: 'minor', fine: 3000.01 },
      ['penalty.fine-beyond-simple-procedure'],
    ],
    [
      'public criticism by simple procedure',
      { procedure: 'simple', severity: 'minor', types: ['criticism'], fine: undefined },
      ['penalty.beyond-simple-procedure'],
    ],
    ['a closure that is not serious', { types: ['fine', 'closure'] }, ['penalty.grave-is-serious']],
    [
      'a downgrade that is not serious',
      { types: ['fine', 'downgrade'] },
      ['penalty.grave-is-serious'],
    ],
    [
      'a revocation that is not serious',
      { types: ['fine', 'revocation'] },
      ['penalty.grave-is-serious'],
    ],
    ['nothing at all', { types: [] }, ['field.too-small']],
  ])('%s', (_, body, rules) => {
    const given = Object.entries({ ...bodyOf(penalty()), ...body });
    const draft = {
      ...penalty(),
      body: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    };

    expect(townBook().rules(now, approver, draft)).toEqual(rules);
  });

  test('by simple procedure a person is fined less than an organisation', () => {
    const fineOf = (fine: number) =>
      penalty({ procedure: 'simple', severity: 'minor', fine }, { subject: practitioner });

    expect(townBook().rules(now, approver, fineOf(200))).toEqual([]);
    expect(townBook().rules(now, approver, fineOf(201))).toEqual([
      'penalty.fine-beyond-simple-procedure',
    ]);
  });

  test('G6: one document of one case is recorded once', () => {
    const book = townBook();
    book.record(now, approver, penalty());
    const other = { basis: { ...basis, documentNumber: '示环罚〔2026〕2号' } };

    expect(book.rules(now, proposer, penalty())).toEqual(['penalty.recorded-already']);
    expect(book.rules(now, proposer, penalty({}, other))).toEqual([]);
    // Nobody keeps an authority's decision out by recording its number first.
    expect(book.rules(now, finance, penalty())).toEqual([]);
    expect(book.rules(now, finance, penalty({}, { subject: practitioner }))).toEqual([]);
  });

  test('it takes effect when served', () => {
    expect(townBook().record(now, approver, penalty()).effectiveFrom).toBe(
      '2025-11-02T16:00:00.000Z',
    );
  });

  test('it does not end before it begins', () => {
    const draft = penalty({}, { effectiveUntil: '2025-11-03T00:00:00+08:00' });

    expect(townBook().rules(now, approver, draft)).toEqual(['penalty.ends-before-start']);
  });
});

describe('Art. 21, G15: lists of the registry authority', () => {
  test('an entry is checked again, and leaves once', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', approver, listEntered());
    const checked = {
      kind: 'list-checked',
      body: { of: id, sourceCheckedAt: '2026-03-20T09:00:00+08:00' },
    };
    const left = { kind: 'list-left', body: { of: id } };
    expect(book.rules(now, approver, checked)).toEqual([]);

    book.record(now, proposer, left);

    expect(book.rules(now, proposer, left)).toEqual(['reference.unknown-entry']);
    expect(book.rules(now, approver, checked)).toEqual(['reference.unknown-entry']);
  });

  test('a look of a day that is on record, or before, is not recorded again; the next day’s is, however many there were', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', approver, listEntered());
    const checked = (time: string) => ({
      kind: 'list-checked',
      body: { of: id, sourceCheckedAt: `${time}+08:00` },
    });
    const first = book.record('2026-03-04T10:00', approver, checked('2026-03-04T09:00:00'));
    // Thirty years of daily looks at this one, and as many at another.
    for (let n = 0; n < 22_000; n++)
      book.entries.push({ ...first, seq: 100 + n, id: `330300-9${n}` });

    expect(book.rules(now, approver, checked('2026-03-04T23:59:59'))).toEqual([
      'list.checked-already',
    ]);
    expect(book.rules(now, approver, checked('2026-03-03T09:00:00'))).toEqual([
      'list.checked-already',
    ]);
    expect(book.rules(now, approver, checked('2026-03-05T00:00:00'))).toEqual([]);
  });

  test('it is on one list once, and may come back', () => {
    const book = townBook();
    const { id } = book.record('2026-03-02T10:00', approver, listEntered());
    expect(book.rules(now, approver, listEntered())).toEqual(['list.entered-already']);
    expect(book.rules(now, approver, listEntered({ list: 'serious-violation' }))).toEqual([]);

    book.record(now, proposer, { kind: 'list-left', body: { of: id } });

    expect(book.rules(now, approver, listEntered())).toEqual([]);
  });

  test('the source is not checked in the future', () => {
    expect(townBook().rules('2026-03-02T08:59', approver, listEntered())).toEqual([
      'list.checked-in-future',
    ]);
  });
});

describe('Art. 34, G2: joint measures', () => {
  const financeBasis = { ...basis, authority: finance.authority };
  const own = { basis: financeBasis };

  test.each<[string, typeof finance, object, readonly string[]]>([
    ['of the city in its power', approver, measure(), []],
    [
      'of the city outside it',
      approver,
      measure({ item: 'fiscal-support' }),
      ['measure.beyond-power'],
    ],
    ['of the treasury', finance, measure({ item: 'fiscal-support' }, own), []],
    ['of another authority', finance, measure(), ['measure.other-authority']],
    [
      'a restriction on a rule',
      finance,
      measure({ item: 'public-procurement' }, { basis: { ...financeBasis, level: 'rule' } }),
      ['measure.beyond-basis'],
    ],
    [
      'out of public trading, on a local regulation',
      finance,
      measure(
        { item: 'public-procurement' },
        { basis: { ...financeBasis, level: 'local-regulation' } },
      ),
      ['measure.beyond-local-basis'],
    ],
    [
      'out of the market, on a local regulation',
      approver,
      measure(
        { item: 'market-restriction' },
        { basis: { ...basis, law: '《示例条例》', level: 'local-regulation' } },
      ),
      [],
    ],
    [
      'closer inspection on a rule',
      approver,
      measure({}, { basis: { ...basis, law: '《示例办法》', level: 'rule' } }),
      [],
    ],
    [
      'on this regulation alone',
      approver,
      measure({}, { basis: { ...basis, law: '《温州市生态环境技术服务中介机构管理办法》' } }),
      ['measure.rests-on-this-regulation'],
    ],
    [
      'on this regulation alone, by its number',
      approver,
      measure({}, { basis: { ...basis, law: '温政办〔2019〕12号' } }),
      ['measure.rests-on-this-regulation'],
    ],
    [
      'with an end before its start',
      approver,
      measure({}, { effectiveUntil: '2026-03-20T10:00:00+08:00' }),
      ['measure.ends-before-start'],
    ],
    ['an eleventh item', approver, measure({ item: 'pillory' }), ['field.value']],
  ])('%s', (_, actor, draft, rules) => {
    expect(townBook().rules(now, actor, draft)).toEqual(rules);
  });

  test('without an end it is refused', () => {
    const { effectiveUntil: _, ...endless } = { effectiveUntil: '', ...measure() };

    expect(townBook().rules(now, approver, endless)).toEqual(['measure.end-missing']);
  });

  test('who imposed it lifts it, once', () => {
    const book = townBook();
    const { id } = book.record('2026-03-20T09:00', approver, measure());
    const lifted = { kind: 'measure-lifted', body: { of: id } };
    expect(book.rules(now, finance, lifted)).toEqual(['power.other-authority']);
    expect(book.rules(now, approver, lifted)).toEqual(['power.same-person']);

    book.record(now, proposer, lifted);

    expect(book.rules(now, proposer, lifted)).toEqual(['measure.over-already']);
  });
});

describe('Zhejiang Public Credit Information Regulation arts. 30, 31: objections', () => {
  const agency = actorAs('agency');

  test('names the entry or the field', () => {
    expect(townBook().rules(now, agency, objection())).toEqual(['objection.nothing-named']);
    expect(townBook().rules(now, agency, objection({ of: '330300-99' }))).toEqual([
      'reference.unknown-entry',
    ]);
    expect(townBook().rules(now, agency, objection({ of: '330300-1' }))).toEqual([]);
  });

  test('is open once, and decided once', () => {
    const book = townBook();
    const { id } = book.record(now, agency, objection({ of: '330300-1' }));
    const decided = {
      kind: 'objection-decided',
      body: { objection: id, result: 'rejected', summary: '记录无误' },
    };
    expect(book.rules(now, agency, objection({ of: '330300-1' }))).toEqual([
      'objection.open-already',
    ]);

    book.record(now, approver, decided);

    expect(book.rules(now, approver, decided)).toEqual(['reference.unknown-entry']);
    expect(book.rules(now, agency, objection({ of: '330300-1' }))).toEqual([]);
  });
});

describe('Arts. 18, 27: a policy change', () => {
  const change = (version: number) => ({
    kind: 'policy-change',
    subject: authority,
    body: { version, summary: '评价规则' },
  });

  test('announces a version that exists, once, from its own day', () => {
    const book = new DeskBook();

    expect(book.rules(now, approver, change(99))).toEqual(['policy.unknown-version']);
    expect(book.record(now, approver, change(1)).effectiveFrom).toBe('2019-02-24T16:00:00.000Z');
    expect(book.rules(now, approver, change(1))).toEqual(['policy.announced-already']);
  });
});

function bodyOf(draft: object): object {
  return 'body' in draft && typeof draft.body === 'object' && draft.body !== null ? draft.body : {};
}
