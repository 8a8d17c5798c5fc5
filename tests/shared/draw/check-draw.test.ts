import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraw } from '../../../shared/draw/check-draw.ts';
import { holdDraw } from '../../../shared/draw/hold-draw.ts';
import type { DrawRecord } from '../../../shared/kinds/draw/draw-record.ts';
import { canonicalHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import { round123 } from '../../fixtures/draw/beacons.ts';
import {
  byReveal,
  elsewhere,
  expertCode,
  pool,
  recordOf,
  request,
  secrets,
} from '../../fixtures/draw/sample-draw.ts';

type Forgery = (record: ReturnType<typeof recordOf>) => unknown;

const numbers = (...all: number[]) => all.map(expertCode);

describe('Art. 23, domain § 8: a draw can be followed from its record', () => {
  test('Art. 23, domain § 8: a draw by drand can be followed from its record', () => {
    expect(checkDraw(recordOf())).toMatchObject({ kind: 'valid', eligibility: 'checked' });
  });

  test('a draw by two secrets, without a network, can be followed from its record', () => {
    const record = recordOf(byReveal, { source: 'commit-reveal', secrets });

    expect(checkDraw(record)).toMatchObject({ kind: 'valid' });
  });

  test('a draw’s record can be written to a file and checked after reading it again', () => {
    expect(checkDraw(JSON.parse(JSON.stringify(recordOf()))).kind).toBe('valid');
  });

  test('a draw’s record without the pool, which is personal data, says that eligibility is not checked', () => {
    const { pool: _, ...open } = recordOf();

    expect(checkDraw(open)).toMatchObject({ kind: 'valid', eligibility: 'withheld' });
  });

  test('a draw’s record once written stays valid', () => {
    const record = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../fixtures/draw/draw-record.json'), 'utf8'),
    );

    expect(record).toEqual(JSON.parse(JSON.stringify(recordOf())));
    expect(checkDraw(record).kind).toBe('valid');
    expect([...record.held.drawn, ...record.held.reserves]).toEqual(numbers(6, 5, 4, 1, 2));
  });
});

describe('Art. 28: experts with a conflict', () => {
  test('Art. 28: of thirteen experts nine remain: not those employed within three years, recused or of another category', () => {
    expect(recordOf().held.list).toEqual(numbers(1, 2, 3, 4, 5, 6, 7, 8, 12));
  });

  test('Art. 28: an expert with a conflict is found, even if the list was committed to', () => {
    const record = recordOf();
    const list = [...record.held.list, expertCode(10)].toSorted();

    expect(rulesOf(recommitted(record, list))).toEqual(['draw.not-eligible']);
  });

  test('Art. 28: an eligible expert left off the list is found', () => {
    const record = recordOf();

    expect(rulesOf(recommitted(record, record.held.list.slice(1)))).toEqual(['draw.left-out']);
  });

  test.each<[string, Forgery, string]>([
    [
      'an employment rewritten',
      (record) => ({
        ...record,
        pool: pool.map(({ code, categories }) => ({ code, categories, employers: [] })),
      }),
      'draw.pool-changed',
    ],
    [
      'a second entry of an expert without the conflict',
      (record) => ({
        ...record,
        pool: [
          ...pool,
          {
            code: expertCode(10),
            categories: ['环境监测'],
            employers: [{ code: elsewhere, from: '2015-01-01' }],
          },
        ],
      }),
      'draw.pool-repeats',
    ],
    [
      'a party dropped from the commitment',
      (record) => ({ ...record, commitment: { ...record.commitment, parties: [elsewhere] } }),
      'draw.not-eligible',
    ],
  ])('Art. 28: %s is found', (_name, forge, rule) => {
    expect(rulesOf(forge(recordOf()))).toContain(rule);
  });
});

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

describe('domain § 9.11: draws at the wrong time', () => {
  test.each<[string, Partial<DrawRecord>, string]>([
    [
      'committed when the round was known',
      { committedAt: '2023-08-23T16:00:00.000Z' },
      'draw.round-too-soon',
    ],
    [
      'committed nine minutes before the round',
      { committedAt: '2023-08-23T15:50:24.000Z' },
      'draw.round-too-soon',
    ],
    ['held before the round', { heldAt: '2023-08-23T15:59:23.000Z' }, 'draw.before-round'],
    [
      'held before the commitment',
      { heldAt: '2023-08-22T01:00:00.000Z' },
      'draw.held-before-commitment',
    ],
    [
      'recorded after the meeting',
      { heldAt: '2023-08-25T16:00:00.000Z' },
      'draw.held-after-meeting',
    ],
  ])('domain § 9.11: a draw at the wrong time is found: %s', (_name, times, rule) => {
    expect(rulesOf({ ...recordOf(), ...times })).toContain(rule);
  });

  test.each([
    ['three working days ahead of the meeting', '2023-08-28', ['draw.too-far-ahead']],
    ['after the meeting', '2023-08-22', ['draw.after-meeting', 'draw.held-after-meeting']],
    ['on the day itself', '2023-08-24', []],
  ])('domain § 9.11: a draw is found that was drawn %s', (_name, meetsOn, rules) => {
    expect(rulesOf(recordOf({ ...request, meetsOn }))).toEqual(rules);
  });
});

test('two draws by one round are independent', () => {
  const one = recordOf();
  const two = recordOf({ ...request, purpose: '另一检查' });

  expect(two.held.list).toEqual(one.held.list);
  expect(two.held.drawn).not.toEqual(one.held.drawn);
});

/** As a forger would do it who commits to a list of their own: every hash and the order fit. */
function recommitted(record: ReturnType<typeof recordOf>, list: readonly string[]): DrawRecord {
  const commitment = {
    ...record.commitment,
    listHash: canonicalHash(list),
    eligible: list.length,
  };
  const { drawn, reserves } = holdDraw(commitment, list, record.held.randomness);
  const held = { ...record.held, list: [...list], drawn: [...drawn], reserves: [...reserves] };
  return { ...record, commitment, held };
}

function withHeld(record: DrawRecord, changes: Partial<DrawRecord['held']>): DrawRecord {
  return { ...record, held: { ...record.held, ...changes } };
}

function withBeacon(record: DrawRecord, changes: object): unknown {
  const { randomness } = record.held;
  if (randomness.source !== 'drand-quicknet') throw new Error('no beacon');
  const beacon = { ...randomness.beacon, ...changes };
  return { ...record, held: { ...record.held, randomness: { ...randomness, beacon } } };
}

function rulesOf(record: unknown): readonly string[] {
  const verdict = checkDraw(record);
  return verdict.kind === 'invalid' ? verdict.faults.map(({ rule }) => rule) : [];
}
