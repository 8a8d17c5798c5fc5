import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrawRecord } from '../../../shared/kinds/draw/draw-record.ts';
import { round123 } from '../../fixtures/draw/beacons.ts';
import { byReveal, expertCode, recordOf, secrets } from '../../fixtures/draw/sample-draw.ts';
import { type Forgery, numbers, rulesOf } from './altered-draws.ts';

describe('a changed record of a draw', () => {
  test.each<[string, Forgery, string]>([
    [
      'the list, after the commitment',
      (record) => withHeld(record, { list: record.held.list.slice(1) }),
      'draw.list-changed',
    ],
    [
      'the order of the list',
      (record) => withHeld(record, { list: record.held.list.toReversed() }),
      'draw.list-not-sorted',
    ],
    [
      'the round',
      (record) => withHeld(record, { randomness: { source: 'drand-quicknet', beacon: round123 } }),
      'draw.other-randomness',
    ],
    [
      'the round committed to',
      (record) => ({
        ...record,
        commitment: { ...record.commitment, randomness: { source: 'drand-quicknet', round: 123 } },
      }),
      'draw.other-randomness',
    ],
    [
      'the kind of chance',
      (record) => withHeld(record, { randomness: { source: 'commit-reveal', secrets } }),
      'draw.other-randomness',
    ],
    [
      'the signature',
      (record) =>
        withBeacon(record, { signature: round123.signature, randomness: round123.randomness }),
      'draw.beacon-forged',
    ],
    [
      'the randomness',
      (record) => withBeacon(record, { randomness: 'ab'.repeat(32) }),
      'draw.beacon-forged',
    ],
    [
      'the order of those drawn',
      (record) => withHeld(record, { drawn: record.held.drawn.toReversed() }),
      'draw.other-order',
    ],
    [
      'the order of the reserves',
      (record) => withHeld(record, { reserves: record.held.reserves.toReversed() }),
      'draw.other-order',
    ],
    [
      'an expert for a reserve',
      ({ held, ...record }) => {
        const [a = '', b = '', c = ''] = held.drawn;
        const [d = '', e = ''] = held.reserves;
        return withHeld({ ...record, held }, { drawn: [a, b, d], reserves: [c, e] });
      },
      'draw.other-order',
    ],
    [
      'an expert drawn twice',
      (record) => withHeld(record, { drawn: record.held.drawn.map(() => expertCode(5)) }),
      'draw.chosen',
    ],
    [
      'an expert from outside',
      (record) => withHeld(record, { reserves: numbers(10, 13) }),
      'draw.chosen',
    ],
    [
      'one more drawn',
      (record) => withHeld(record, { drawn: [...record.held.drawn, expertCode(1)] }),
      'draw.chosen',
    ],
    [
      'the purpose',
      (record) => ({ ...record, commitment: { ...record.commitment, purpose: '别的检查' } }),
      'draw.other-order',
    ],
    ['an unknown field', (record) => ({ ...record, note: 'x' }), 'field.unknown'],
    ['the jurisdiction', (record) => ({ ...record, jurisdiction: '990000' }), 'draw.jurisdiction'],
  ])('a change of a draw’s record is found: %s', (_name, forge, rule) => {
    expect(rulesOf(forge(recordOf()))).toContain(rule);
  });

  test('a changed secret of commit–reveal is found', () => {
    const record = recordOf(byReveal, { source: 'commit-reveal', secrets });
    const randomness = { source: 'commit-reveal', secrets: [secrets[0], 'c3'.repeat(32)] };

    expect(rulesOf({ ...record, held: { ...record.held, randomness } })).toContain(
      'draw.other-secret',
    );
  });

  test('two experts swapped in a draw’s result are found', () => {
    const { held } = recordOf();
    const order = [...held.drawn, ...held.reserves];
    const place = fc.integer({ min: 0, max: order.length - 1 });
    fc.assert(
      fc.property(place, place, (i, j) => {
        fc.pre(i !== j);
        const swapped = order.map((code, at) => (at === i ? order[j] : at === j ? order[i] : code));
        const forged = withHeld(recordOf(), {
          drawn: swapped.slice(0, 3) as string[],
          reserves: swapped.slice(3) as string[],
        });

        expect(rulesOf(forged)).toEqual(['draw.other-order']);
      }),
      { numRuns: 10 },
    );
  });
});

function withHeld(record: DrawRecord, changes: Partial<DrawRecord['held']>): DrawRecord {
  return { ...record, held: { ...record.held, ...changes } };
}

function withBeacon(record: DrawRecord, changes: object): unknown {
  const { randomness } = record.held;
  if (randomness.source !== 'drand-quicknet') throw new Error('no beacon');
  const beacon = { ...randomness.beacon, ...changes };
  return { ...record, held: { ...record.held, randomness: { ...randomness, beacon } } };
}
