import { describe, expect, test } from 'vitest';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { basis } from '../../../fixtures/drafts/basis.ts';
import { measure } from '../../../fixtures/drafts/supervision-drafts.ts';
import { approver, finance, proposer } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';

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
  ])('Art. 34, G2: a measure is accepted or refused: %s', (_, actor, draft, rules) => {
    expect(townBook().rules(now, actor, draft)).toEqual(rules);
  });

  test('a measure without an end is refused', () => {
    const { effectiveUntil: _, ...endless } = { effectiveUntil: '', ...measure() };

    expect(townBook().rules(now, approver, endless)).toEqual(['measure.end-missing']);
  });

  test('a measure is lifted once, by the authority that imposed it', () => {
    const book = townBook();
    const { id } = book.record('2026-03-20T09:00', approver, measure());
    const lifted = { kind: 'measure-lifted', body: { of: id } };
    expect(book.rules(now, finance, lifted)).toEqual(['power.other-authority']);
    expect(book.rules(now, approver, lifted)).toEqual(['power.same-person']);

    book.record(now, proposer, lifted);

    expect(book.rules(now, proposer, lifted)).toEqual(['measure.over-already']);
  });
});
