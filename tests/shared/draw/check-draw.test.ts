import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDraw } from '../../../shared/draw/check-draw.ts';
import { byReveal, recordOf, request, secrets } from '../../fixtures/draw/sample-draw.ts';
import { numbers } from './altered-draws.ts';

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
    expect([...record.held.drawn, ...record.held.reserves]).toEqual(numbers(6, 1, 4, 5, 8));
  });
});

test('two draws by one round are independent', () => {
  const one = recordOf();
  const two = recordOf({ ...request, purpose: '另一检查' });

  expect(two.held.list).toEqual(one.held.list);
  expect(two.held.drawn).not.toEqual(one.held.drawn);
});
