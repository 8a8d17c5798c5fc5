// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, fromHex, utf8 } from '../../../../shared/ledger/digest.ts';
import { verifyWith } from '../../../../shared/register/trust/verify-with.ts';
import { makeTestKey } from '../../../fixtures/keys/test-key.ts';

const unknowing = {
  importKey: () => Promise.reject(new DOMException('Unrecognized name', 'NotSupportedError')),
  verify: () => Promise.reject(new Error('not to be asked')),
};

describe.each([
  ['the browser’s Ed25519', crypto.subtle],
  ['our own code, where the browser has no Ed25519', unknowing],
])('a signature checked by %s', (_, subtle) => {
  const verify = verifyWith(subtle);

  test('a good signature is accepted, and one over other words is not', async () => {
    const key = await makeTestKey();
    const publicKey = fromBase64Url(key.publicKey) ?? new Uint8Array();
    const signature = await key.sign(utf8('head'));

    expect(await verify(publicKey, utf8('head'), signature)).toBe(true);
    expect(await verify(publicKey, utf8('heed'), signature)).toBe(false);
  });

  test('the first vector of RFC 8032 §7.1 is accepted', async () => {
    const publicKey = fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
    const signature = fromHex(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );

    expect(
      await verify(publicKey ?? new Uint8Array(), new Uint8Array(), signature ?? new Uint8Array()),
    ).toBe(true);
  });
});

test('browser and own code refuse a signature with one bit changed in key, words or signature', async () => {
  const key = await makeTestKey();
  const words = utf8('head');
  const good = [fromBase64Url(key.publicKey) ?? new Uint8Array(), words, await key.sign(words)];
  const verifiers = [verifyWith(crypto.subtle), verifyWith(unknowing)];
  await fc.assert(
    fc.asyncProperty(fc.nat(2), fc.nat(), fc.nat(7), async (which, drawn, bit) => {
      const [publicKey = words, message = words, signature = words] = good.map((bytes, place) => {
        const at = drawn % bytes.length;
        return place === which ? bytes.with(at, (bytes[at] ?? 0) ^ (1 << bit)) : bytes;
      });

      for (const verify of verifiers) {
        // What is no point of the curve may be rejected instead.
        expect(await verify(publicKey, message, signature).catch(() => false)).toBe(false);
      }
    }),
  );
});
