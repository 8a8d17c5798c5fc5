import { describe, expect, test } from 'vitest';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { issuedAt } from '../../fixtures/register/make-head.ts';
import {
  headKey,
  makeKey,
  makeSignedKeySet,
  newKey,
  rootKeys,
  strangerKey,
} from '../../fixtures/register/make-keys.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { at, certificate, keepEvidenceFolder, put, receipt, verify } from './evidence-files.ts';

keepEvidenceFolder();

describe('a key', () => {
  async function putNext(changes: Partial<KeySet>, signers = rootKeys.slice(0, 2)) {
    await put(
      'next.json',
      await makeSignedKeySet({ version: 2, headKeys: [newKey.publicKey], ...changes }, signers),
    );
    return ['--keys', at('next.json')];
  }
  const withdraw = (reason: 'replaced' | 'lost' | 'stolen', moment: string) => ({
    withdrawnKeys: [{ ...headKey.publicKey, reason, at: moment }],
  });

  test.each<[string, unknown]>([
    ['a receipt', receipt],
    ['a correction certificate', certificate],
  ])(
    '%s signed by a key withdrawn as stolen is said to prove nothing by itself, whatever its date',
    async (_name, value) => {
      for (const moment of ['2026-11-20T00:00:00.000Z', '2026-12-20T00:00:00.000Z']) {
        const { exitCode, out } = await verify(
          value,
          ...(await putNext(withdraw('stolen', moment))),
        );

        expect(exitCode).toBe(3);
        expect(out).toContain(`withdrawn as stolen at ${moment}`);
        expect(out).toContain('proves nothing unless');
        expect(out).toContain('本件不能单独作证');
      }
    },
  );

  test('a key replaced after a receipt was signed leaves the receipt its proof', async () => {
    const more = await putNext(withdraw('replaced', '2026-12-20T00:00:00.000Z'));

    const { exitCode, out } = await verify(receipt, ...more);

    expect(exitCode).toBe(0);
    expect(out).toContain(
      'withdrawn (replaced) at 2026-12-20T00:00:00.000Z, after this was signed',
    );
  });

  test.each(['replaced', 'lost'] as const)(
    'a key %s before a receipt was signed takes the receipt its proof',
    async (reason) => {
      const more = await putNext(withdraw(reason, issuedAt));

      expect(await verify(receipt, ...more)).toMatchObject({
        exitCode: 1,
        errors: expect.stringContaining('head.after-withdrawal'),
      });
    },
  );

  test('a key that no set names is said to be unknown, with what to do', async () => {
    const { exitCode, errors } = await verify(receipt, ...(await putNext({})));

    expect(exitCode).toBe(1);
    expect(errors).toContain('head.unknown-key');
    expect(errors).toContain('give the later sets with --keys too');
  });

  test.each<[string, Partial<KeySet>]>([
    ['only strangers have signed', {}],
    ['names a stranger as its root', { rootKeys: [strangerKey.publicKey], threshold: 1 }],
  ])('a key set that %s is not accepted after the one before', async (_name, changes) => {
    const more = await putNext(changes, [strangerKey, makeKey(98)]);

    expect(await verify(receipt, ...more)).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('key set 2 does not follow from 1'),
    });
  });

  test('a key set that its own roots have not signed is not trusted, though it was pinned', async () => {
    await put('unsigned.json', { ...(await makeSignedKeySet()), signatures: [] });

    expect(await runLucheng(['verify', at('file'), '--keys', at('unsigned.json')])).toMatchObject({
      exitCode: 1,
      errors: expect.stringContaining('lacks root signatures'),
    });
  });
});
