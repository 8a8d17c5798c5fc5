import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { fromUtf8, sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Head } from '../../../shared/register/trust/head.ts';
import { makeSignedHead } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet, newKey } from '../../fixtures/register/make-keys.ts';
import { type MemorySource, publishKeys, publishTo } from '../../fixtures/register/memory-ports.ts';
import { makeVictim, recordsOf, type Victim } from './make-victim.ts';
import { isSame, mutations } from './mutations.ts';
import { oldRecords, publications } from './publications.ts';

const rotated = await makeSignedKeySet({ version: 2, headKeys: [newKey.publicKey] });

describe.each(publications)('what a thief of the head key makes of $name', ({ publish }) => {
  test('a stolen key makes no refresh and no start throw, and a rotation ends its power', async () => {
    const victim = await makeVictim();
    const { head } = await publish(victim.source, { sequence: 8 });
    const honest = new Map(victim.source.files);
    const paths = [...honest.keys()].filter((path) => path !== 'head');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), mutations, async (path, mutate) => {
        const bytes = honest.get(path) ?? new Uint8Array();
        const mutated = mutate(bytes, [...honest.values()]);
        fc.pre(!isSame(bytes, mutated));
        victim.reset();
        restore(victim.source, honest);
        await signAnew(victim.source, head, path, mutated);

        const { register } = await victim.refresh();
        expect([8, 7]).toContain(register?.signedHead.head.sequence);
        await victim.load();

        await expectRecovery(victim);
      }),
      { numRuns: 150 },
    );
  });
});

/** Puts the mutated file in place of the original, and hashes and signs everything that names it. */
async function signAnew(
  source: MemorySource,
  head: Head,
  path: string,
  bytes: Uint8Array,
): Promise<void> {
  const { files } = source;
  const hash = toHex(sha256(bytes));
  files.delete(path);
  files.set(hash, bytes);
  if (path === head.manifest || path === head.overlay) {
    const renamed = JSON.parse(JSON.stringify(head).replaceAll(path, hash));
    files.set('head', canonicalBytes(await makeSignedHead(renamed)));
    return;
  }
  const manifest = fromUtf8(files.get(head.manifest) ?? new Uint8Array()) ?? '';
  await signAnew(source, head, head.manifest, utf8(manifest.replaceAll(path, hash)));
}

/** Readers that learn of the theft hold the honest register again, whatever they held before. */
async function expectRecovery(victim: Victim): Promise<void> {
  publishKeys(victim.source, rotated);
  await publishTo(victim.source, oldRecords, { sequence: 9 }, newKey);

  const refreshed = await victim.refresh();

  expect(refreshed.kind).toBe('updated');
  expect(recordsOf(refreshed.register)).toEqual(recordsOf(victim.register));
}

function restore({ files }: MemorySource, honest: ReadonlyMap<string, Uint8Array>): void {
  files.clear();
  for (const [path, bytes] of honest) files.set(path, bytes);
}
