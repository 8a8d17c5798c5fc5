import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { sha256, toHex } from '../../../shared/ledger/digest.ts';
import type { ShownChange } from '../../../shared/register/changes/change.ts';
import type { ChangesIndex } from '../../../shared/register/changes/changes-index.ts';
import {
  decidedLevel,
  type Followed,
  followChanges,
} from '../../../shared/register/changes/follow-changes.ts';
import { makeSignedHead, noon } from '../../fixtures/register/make-head.ts';
import { headKey, makeKeySet, strangerKey, verify } from '../../fixtures/register/make-keys.ts';

const feed = 'f'.repeat(22);
const code = '91330300MA2TEST00X';

function told(n: number, key: string): ShownChange {
  return { n, key, code, entry: `330300-${n}`, level: 'banned', from: '2026-11-01T00:00:00.000Z' };
}

const hashOf = (value: unknown) => toHex(sha256(canonicalBytes(value)));

/** An honest answer with all parts: decisions told, and keys that are gone. */
async function answerOf(
  shown: readonly ShownChange[],
  gone: readonly string[],
  sequence: number,
  key = headKey,
) {
  const parts = [{ place: 0, changes: shown }].filter(({ changes }) => changes.length > 0);
  const goneParts = [{ place: 0, changes: gone.map((key, at) => ({ n: at + 1, key })) }].filter(
    ({ changes }) => changes.length > 0,
  );
  const index: ChangesIndex = {
    v: 1,
    feed,
    shown: {
      next: (shown.at(-1)?.n ?? 0) + 1,
      parts: parts.map(({ place, changes }) => ({ place, sha256: hashOf(changes) })),
    },
    gone: {
      first: 1,
      next: gone.length + 1,
      parts: goneParts.map(({ place, changes }) => ({ place, sha256: hashOf(changes) })),
    },
  };
  const head = await makeSignedHead({ sequence, changes: hashOf(index) }, key);
  return { head, index, shown: parts, gone: goneParts };
}

const ground = { keySet: makeKeySet(), verify, now: noon };

async function followedOf(answer: unknown, before?: Followed): Promise<Followed> {
  const followed = await followChanges(before, answer, ground);
  if ('rule' in followed) throw new Error(followed.rule);
  return followed;
}

describe('who serves the feed can', () => {
  test('not leave out a decision', async () => {
    const honest = await answerOf([told(1, 'a'), told(2, 'b')], [], 1);
    const cut = { ...honest, shown: [{ place: 0, changes: [told(1, 'a')] }] };

    expect(await followChanges(undefined, cut, ground)).toEqual({ rule: 'changes.hash' });
  });

  test('not leave out a part and say that this was all', async () => {
    const honest = await answerOf([told(1, 'a')], [], 1);

    const followed = await followedOf({ ...honest, shown: [], more: false });

    expect(followed.isMore).toBe(true);
    expect(followed.cursor.shown).toBeLessThan(1);
  });

  test('not make one up, nor change its level', async () => {
    const honest = await answerOf([told(1, 'a')], [], 1);
    const forged = {
      ...honest,
      shown: [{ place: 0, changes: [{ ...told(1, 'a'), level: 'supervised' }] }],
    };
    const foreign = await answerOf([told(1, 'a')], [], 1, strangerKey);

    expect(await followChanges(undefined, forged, ground)).toEqual({ rule: 'changes.hash' });
    expect(await followChanges(undefined, foreign, ground)).toEqual({ rule: 'head.unknown-key' });
  });

  test('not bring back what is gone by an answer from before', async () => {
    const old = await answerOf([told(1, 'a')], [], 1);
    const gone = await answerOf([], ['a'], 2);
    const before = await followedOf(old);
    const after = await followedOf(gone, before);

    expect(await followChanges(after, old, ground)).toEqual({ rule: 'head.rollback' });
    expect(decidedLevel(after.decisions.values(), noon)).toBe('normal');
  });

  test('not keep somebody past the head’s end', async () => {
    const honest = await answerOf([told(1, 'a')], [], 1);
    const late = { ...ground, now: '2026-11-25T00:00:00.000Z' };

    expect(await followChanges(undefined, honest, late)).toEqual({ rule: 'head.expired' });
  });

  test.each([
    ['nothing', null],
    ['a number', 7],
    ['a list', []],
    ['fields of other kinds', { head: 1, index: [], shown: {}, gone: 'x' }],
    ['lone surrogates', { shown: [{ place: 0, changes: [{ n: 1, key: '\ud800' }] }] }],
  ])('not confuse a reader by %s', async (_, odd) => {
    const honest = await answerOf([told(1, 'a')], [], 1);
    const answer = odd && typeof odd === 'object' && 'shown' in odd ? { ...honest, ...odd } : odd;

    expect(await followChanges(undefined, answer, ground)).toHaveProperty('rule');
  });
});
