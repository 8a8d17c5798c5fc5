import { describe, expect, test } from 'vitest';
import { townBook } from '../../../fixtures/books/town-book.ts';
import { inspection } from '../../../fixtures/drafts/supervision-drafts.ts';
import { county } from '../../../fixtures/town/actors.ts';

const now = '2026-03-20T10:00';

describe('Art. 24: inspections', () => {
  test.each([
    ['an order to correct, with its limit', { correctedBy: '2026-04-02' }, []],
    ['an order without a limit', {}, []],
    [
      'a warning with a limit',
      { followUp: 'warning', correctedBy: '2026-04-02' },
      ['inspection.nothing-to-correct'],
    ],
    [
      'a limit before the inspection',
      { correctedBy: '2026-03-01' },
      ['inspection.corrected-before'],
    ],
    ['an inspection to come', { on: '2026-03-21' }, ['day.in-future']],
    ['a method outside the nine', { method: 'guessing' }, ['field.value']],
    ['obstruction', { obstructed: true, followUp: 'punish' }, []],
  ])('Art. 24: an inspection is accepted or refused: %s', (_, body, rules) => {
    expect(townBook().rules(now, county, inspection(body))).toEqual(rules);
  });

  test('Art. 28: an inspection includes what drawn experts found', () => {
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
