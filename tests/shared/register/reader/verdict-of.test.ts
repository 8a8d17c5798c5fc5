import { expect, test } from 'vitest';
import type { Measure } from '../../../../shared/kinds/supervision/measure-fact.ts';
import { verdictOf } from '../../../../shared/register/reader/verdict-of.ts';
import { expiresAt, issuedAt, noon } from '../../../fixtures/register/make-head.ts';
import { makeCode, makeRecord, openRecords } from '../../../fixtures/register/make-records.ts';

const grade = { kind: 'not-yet-graded', because: 'first-year' } as const;
const since = '2026-11-01T00:00:00.000Z';
const banEnds = '2026-11-24T16:00:00.000Z';
const banned = makeRecord(1, {
  timeline: [
    { from: since, until: banEnds, level: 'banned', reasons: [], grade },
    { from: banEnds, level: 'normal', reasons: [], grade },
  ],
});
const register = await openRecords([banned]);
const { code } = banned;

test('a known code has the span that holds now, until that span ends', () => {
  expect(verdictOf(register, code, noon)).toEqual({
    outcome: 'known',
    record: banned,
    span: banned.timeline[0],
    asOf: issuedAt,
    validUntil: banEnds,
  });
});

test('a ban ends to the millisecond by itself, without any news', () => {
  expect(verdictOf(register, code, '2026-11-24T15:59:59.999Z')).toMatchObject({
    span: { level: 'banned' },
  });
  expect(verdictOf(register, code, banEnds)).toMatchObject({ span: { level: 'normal' } });
});

test('an answer about a level without end holds until a measure beside it ends', async () => {
  const basis = { authority: '', law: '', level: 'law', article: '', documentNumber: '' } as const;
  const measure: Measure = {
    kind: 'measure-imposed',
    entries: [],
    item: 'awards',
    basis,
    summary: '',
    from: since,
    until: banEnds,
  };
  const record = makeRecord(3, { facts: [measure] });
  const withMeasure = await openRecords([record]);

  expect(verdictOf(withMeasure, record.code, noon)).toMatchObject({ validUntil: banEnds });
});

test('an answer never holds past the expiry of the head', () => {
  expect(verdictOf(register, code, banEnds)).toMatchObject({ validUntil: expiresAt });
});

test('a code without a record is not known, which is a statement too', () => {
  expect(verdictOf(register, makeCode(2), noon)).toEqual({
    outcome: 'not-known',
    asOf: issuedAt,
    validUntil: expiresAt,
  });
});

test('an expired register says only when it was last known', () => {
  expect(verdictOf(register, code, expiresAt)).toEqual({ outcome: 'stale', lastKnownOn: issuedAt });
  expect(verdictOf(register, makeCode(2), expiresAt)).toEqual({
    outcome: 'stale',
    lastKnownOn: issuedAt,
  });
});

test('a clock more than 5 minutes behind the head gets no answer', () => {
  expect(verdictOf(register, code, '2026-11-23T23:54:59.999Z')).toEqual({
    outcome: 'unknown',
    cause: 'clock-wrong',
  });
  expect(verdictOf(register, code, '2026-11-23T23:55:00.000Z').outcome).toBe('known');
});

test('without a register the verdict is unknown, and says why', () => {
  expect(verdictOf(undefined, code, noon)).toEqual({ outcome: 'unknown', cause: 'no-register' });
  expect(verdictOf(undefined, code, noon, 'unreachable')).toEqual({
    outcome: 'unknown',
    cause: 'unreachable',
  });
});
