import { describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { differencesBetween } from '../../../shared/query-record/differences.ts';
import { ban, banned, basis } from '../../fixtures/query-record/query-register.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeRecord } from '../../fixtures/register/make-records.ts';

const later = '2026-12-24T12:00:00.000Z';
const calm = makeRecord(3);
const penalty = { kind: 'penalty', entries: ['330300-4'], basis, from: '2026-11-01T00:00:00.000Z' };
const correction = {
  kind: 'correction',
  entries: ['330300-12', '330300-8'],
  annulledKind: 'ban',
  basis,
  from: '2026-12-01T00:00:00.000Z',
};

function between(before: PublicRecord | undefined, after: PublicRecord | undefined, at = later) {
  return differencesBetween({ record: before, at: noon }, { record: after, at });
}

describe('what the register says otherwise than it did', () => {
  test.each([
    ['a calm agency', calm],
    ['a banned one', banned(3)],
    ['none', undefined],
  ])('the same of %s is no difference', (_, record) => {
    expect(between(record, record)).toEqual([]);
  });

  test('a new ban changes the level and is a new decision', () => {
    expect(between(calm, banned(3))).toEqual([
      { kind: 'level', before: 'normal', after: 'banned' },
      { kind: 'new', decision: ban },
    ]);
  });

  test('a ban that is gone before its end was repaired, lifted or withdrawn', () => {
    expect(between(banned(3), calm)).toEqual([
      { kind: 'level', before: 'banned', after: 'normal' },
      { kind: 'gone', decision: ban },
    ]);
  });

  test('a ban that a correction names was annulled, and that is told once', () => {
    expect(between(banned(3), { ...calm, facts: [correction] })).toEqual([
      { kind: 'level', before: 'banned', after: 'normal' },
      { kind: 'annulled', decision: ban },
    ]);
  });

  test('a correction of what was not on the first record is new', () => {
    expect(between(calm, { ...calm, facts: [correction] })).toEqual([
      { kind: 'new', decision: correction },
    ]);
  });

  test.each([
    ['is still on the record', banned(3)],
    ['is on it no more', calm],
  ])('a ban whose day has come is ended, whether it %s', (_, after) => {
    expect(between(banned(3), after, '2027-11-01T00:00:00.000Z')).toEqual([
      { kind: 'level', before: 'banned', after: 'normal' },
      { kind: 'ended', decision: ban },
    ]);
  });

  test('a fact beside the level comes and goes like a decision', () => {
    const fined = { ...calm, facts: [penalty] };

    expect(between(calm, fined)).toEqual([{ kind: 'new', decision: penalty }]);
    expect(between(fined, calm)).toEqual([{ kind: 'gone', decision: penalty }]);
  });

  test('a decision that is challenged since is changed', () => {
    const challenged = { ...ban, marks: ['challenged' as const] };

    expect(between(banned(3), banned(3, challenged))).toEqual([
      { kind: 'changed', decision: challenged },
    ]);
  });

  test('an agency that has come to the register or left it', () => {
    expect(between(undefined, calm)).toContainEqual({
      kind: 'level',
      before: 'no-record',
      after: 'normal',
    });
    expect(between(banned(3), undefined)).toEqual(
      expect.arrayContaining([
        { kind: 'level', before: 'banned', after: 'no-record' },
        { kind: 'gone', decision: ban },
      ]),
    );
  });

  test('another name, licence or service is said too', () => {
    const renamed = makeRecord(3, {
      names: [{ name: '示例新名环境有限公司', kind: 'registered' }],
    });

    expect(between(calm, renamed)).toEqual([{ kind: 'other', field: 'names' }]);
    expect(between(calm, { ...calm, services: [] })).toEqual([
      { kind: 'other', field: 'services' },
    ]);
    expect(between(calm, { ...calm, isObjected: true })).toEqual([
      { kind: 'other', field: 'isObjected' },
    ]);
  });
});
