import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../../shared/ledger/canonical.ts';
import { acceptHead, type HeadGround } from '../../../../shared/register/trust/accept-head.ts';
import type { Head } from '../../../../shared/register/trust/head.ts';
import { signHead } from '../../../../shared/register/trust/sign-head.ts';
import {
  expiresAt,
  makeHead,
  makeHeadBytes,
  makeSignedHead,
  noon,
} from '../../../fixtures/register/make-head.ts';
import {
  headKey,
  makeKeySet,
  newKey,
  strangerKey,
  verify,
} from '../../../fixtures/register/make-keys.ts';

const ground: HeadGround = { keySet: makeKeySet(), verify, now: noon };
const accepted = expect.objectContaining({ kind: 'accepted' });

describe('a head', () => {
  test('a head that is signed by a head key, newer and unexpired is accepted', async () => {
    const last = await makeSignedHead({ sequence: 6 });

    const judged = await acceptHead(await makeHeadBytes(), { ...ground, last });

    expect(judged).toEqual({ kind: 'accepted', signedHead: await makeSignedHead() });
  });

  test('a head stays within 1 KB with three mirrors', async () => {
    const mirrors = [
      'https://mirror-one.example.cn',
      'https://mirror-two.example.cn',
      'https://mirror-three.example.cn',
    ];
    const bytes = await makeHeadBytes({
      mirrors,
      overlay: 'd'.repeat(64),
      sequence: Number.MAX_SAFE_INTEGER,
      ledger: { size: 1_000_000_000, root: 'e'.repeat(64) },
    });

    expect(bytes.length).toBeLessThanOrEqual(1024);
    expect(await acceptHead(bytes, ground)).toEqual(accepted);
  });

  test('a head over 1 KB is never signed', async () => {
    const mirrors = Array.from(
      { length: 8 },
      (_, n) => `https://mirror-${n}.${'long'.repeat(12)}.example.cn`,
    );

    await expect(signHead(makeHead({ mirrors }), headKey.sign)).rejects.toThrow('bytes');
  });

  test('a head accepted before is accepted again', async () => {
    const last = await makeSignedHead();

    expect(await acceptHead(await makeHeadBytes(), { ...ground, last })).toEqual(accepted);
  });

  test.each<[string, Partial<Head>, Partial<HeadGround>, string]>([
    ['of another jurisdiction', { jurisdiction: '330100' }, {}, 'head.jurisdiction'],
    ['that has expired', {}, { now: expiresAt }, 'head.expired'],
    ['from more than 5 minutes ahead', {}, { now: '2026-11-23T23:54:59.999Z' }, 'head.clock'],
    [
      'under an expired key set',
      {},
      { keySet: makeKeySet({ expiresAt: noon }) },
      'key-set.expired',
    ],
    [
      'whose key the key set lacks',
      {},
      { keySet: makeKeySet({ headKeys: [] }) },
      'head.unknown-key',
    ],
  ])('a head %s is refused', async (_, changes, about, rule) => {
    const judged = await acceptHead(await makeHeadBytes(changes), { ...ground, ...about });

    expect(judged).toEqual({ kind: 'refused', rule });
  });

  test('a head up to 5 minutes ahead of the clock is accepted', async () => {
    const now = '2026-11-23T23:55:00.000Z';

    expect(await acceptHead(await makeHeadBytes(), { ...ground, now })).toEqual(accepted);
  });

  test('a head signed by an unknown key is refused', async () => {
    const judged = await acceptHead(await makeHeadBytes({}, strangerKey), ground);

    expect(judged).toEqual({ kind: 'refused', rule: 'head.unknown-key' });
  });

  test('a head signed by an unknown key under a known key’s id is refused', async () => {
    const judged = await acceptHead(await makeHeadBytes({ kid: headKey.kid }, strangerKey), ground);

    expect(judged).toEqual({ kind: 'refused', rule: 'head.signature' });
  });

  test('a head older than the last one is refused', async () => {
    const last = await makeSignedHead({ sequence: 8 });

    const judged = await acceptHead(await makeHeadBytes(), { ...ground, last });

    expect(judged).toEqual({ kind: 'refused', rule: 'head.rollback' });
  });

  test('a head that differs under the same sequence is refused', async () => {
    const last = await makeSignedHead({ recordsRoot: 'f'.repeat(64) });

    const judged = await acceptHead(await makeHeadBytes(), { ...ground, last });

    expect(judged).toEqual({ kind: 'refused', rule: 'head.equivocation' });
  });

  test('a head may start over once its key is replaced, however far a stolen key ran ahead', async () => {
    const keySet = makeKeySet({ version: 2, headKeys: [newKey.publicKey] });
    const last = await makeSignedHead({ sequence: 9_000_000 });

    const judged = await acceptHead(await makeHeadBytes({}, newKey), { ...ground, keySet, last });

    expect(judged).toEqual(accepted);
  });

  test('a head with any byte changed, left out or added is refused', async () => {
    const bytes = await makeHeadBytes();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const changed = bytes.with(at, (bytes[at] ?? 0) ^ mask);

          for (const offered of [changed, bytes.slice(0, at), Uint8Array.of(...bytes, mask)]) {
            // White space around the JSON changes nothing that is signed.
            if (offered.length > bytes.length && [9, 10, 13, 32].includes(mask)) continue;
            expect(await acceptHead(offered, ground)).toMatchObject({ kind: 'refused' });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a number', 1],
    ['an object without parts', {}],
    ['a head of a later version', { head: { ...makeHead(), v: 2 }, signature: 'A'.repeat(86) }],
    ['a head with one thing more', { head: { ...makeHead(), more: 1 }, signature: 'A'.repeat(86) }],
    [
      'a head with a negative sequence',
      { head: makeHead({ sequence: -1 }), signature: 'A'.repeat(86) },
    ],
    [
      'a head with a time in another spelling',
      { head: makeHead({ issuedAt: '2026-11-24T08:00:00+08:00' }), signature: 'A'.repeat(86) },
    ],
    ['a head with a short signature', { head: makeHead(), signature: 'AAAA' }],
  ])('%s is refused for its shape', async (_, value) => {
    const judged = await acceptHead(canonicalBytes(value), ground);

    expect(judged).toEqual({ kind: 'refused', rule: 'head.shape' });
  });

  test('a head padded past 1 KB is refused unread', async () => {
    const padded = Uint8Array.of(...(await makeHeadBytes()), ...new Uint8Array(1024).fill(32));

    expect(await acceptHead(padded, ground)).toEqual({ kind: 'refused', rule: 'head.shape' });
  });

  test('a head is refused where the verifier itself fails', async () => {
    const failing = { ...ground, verify: () => Promise.reject(new Error('no such point')) };

    const judged = await acceptHead(await makeHeadBytes(), failing);

    expect(judged).toEqual({ kind: 'refused', rule: 'head.signature' });
  });
});
