import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../../shared/ledger/canonical.ts';
import { utf8 } from '../../../../shared/ledger/digest.ts';
import { acceptKeySet } from '../../../../shared/register/trust/accept-key-set.ts';
import type { KeySet } from '../../../../shared/register/trust/key-set.ts';
import { issuedAt } from '../../../fixtures/register/make-head.ts';
import {
  headKey,
  makeKey,
  makeKeySet,
  makeSignedKeySet,
  rootKeys,
  strangerKey,
  verify,
} from '../../../fixtures/register/make-keys.ts';

const accepted = expect.objectContaining({ kind: 'accepted' });

describe('the next key set', () => {
  const [one, two, three] = rootKeys;
  const newKeys = [makeKey(4), makeKey(5), makeKey(6)] as const;
  const newRoots = { version: 2, rootKeys: newKeys.map(({ publicKey }) => publicKey) };
  const refusedBy = (rule: string) => ({ kind: 'refused', rule });

  test('a key set signed by the threshold of both sets is accepted', async () => {
    const keys = await makeSignedKeySet(newRoots, [one, three, newKeys[0], newKeys[1]]);

    expect(await acceptKeySet(makeKeySet(), canonicalBytes(keys), verify)).toEqual({
      kind: 'accepted',
      keys,
    });
  });

  test.each([
    ['by nobody', [], 'key-set.signature'],
    ['by one root key of two', [one], 'key-set.signature'],
    ['by one root key twice', [one, one], 'key-set.signature'],
    ['by strangers', [strangerKey, makeKey(98)], 'key-set.signature'],
    [
      'by a stranger in the name of a root key',
      [one, { ...strangerKey, kid: two.kid }],
      'key-set.signature',
    ],
    ['by its own keys only', [...newKeys], 'key-set.signature'],
    ['by the old keys only', [one, two], 'key-set.own-signature'],
  ])('a key set signed %s is refused', async (_, signers, rule) => {
    const keys = await makeSignedKeySet(newRoots, signers);

    expect(await acceptKeySet(makeKeySet(), canonicalBytes(keys), verify)).toEqual(refusedBy(rule));
  });

  test.each<[string, Partial<KeySet>, string]>([
    ['of the same version', { version: 1 }, 'key-set.version'],
    ['that skips a version', { version: 3 }, 'key-set.version'],
    ['of another jurisdiction', { version: 2, jurisdiction: '330100' }, 'key-set.jurisdiction'],
    ['with a threshold of none', { version: 2, threshold: 0 }, 'key-set.shape'],
    ['with a threshold nobody can meet', { version: 2, threshold: 4 }, 'key-set.shape'],
    [
      'with a key under another name',
      { version: 2, headKeys: [{ ...headKey.publicKey, kid: one.kid }] },
      'key-set.shape',
    ],
    [
      'with a key that stands there twice',
      { version: 2, headKeys: [headKey.publicKey, headKey.publicKey] },
      'key-set.shape',
    ],
  ])('a key set %s is refused', async (_, changes, rule) => {
    const keys = await makeSignedKeySet(changes);

    expect(await acceptKeySet(makeKeySet(), canonicalBytes(keys), verify)).toEqual(refusedBy(rule));
  });

  test('a key set with any byte changed is refused', async () => {
    const bytes = canonicalBytes(await makeSignedKeySet({ version: 2 }));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, mask) => {
          const changed = bytes.with(at, (bytes[at] ?? 0) ^ mask);

          expect(await acceptKeySet(makeKeySet(), changed, verify)).toMatchObject({
            kind: 'refused',
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a key set past its size limit is refused unread', async () => {
    const bytes = canonicalBytes(await makeSignedKeySet({ version: 2 }));
    const padded = Uint8Array.of(...bytes, ...utf8(' '.repeat(16_384)));

    expect(await acceptKeySet(makeKeySet(), padded, verify)).toEqual(refusedBy('key-set.shape'));
  });

  test('an expired key set is accepted on the way to a later one', async () => {
    const keys = await makeSignedKeySet({ version: 2, expiresAt: issuedAt });

    expect(await acceptKeySet(makeKeySet(), canonicalBytes(keys), verify)).toEqual(accepted);
  });
});
