import { beforeEach, expect, test } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import { maxBytes } from '../../../shared/register/trust/limits.ts';
import { makeSignedHead } from '../../fixtures/register/make-head.ts';
import { makeRecord } from '../../fixtures/register/make-records.ts';
import { publishOverlayTo } from '../../fixtures/register/memory-ports.ts';
import { makeVictim, type Victim } from './make-victim.ts';
import { newRecords, oldRecords } from './publications.ts';

let victim: Victim;
let before: SignedHead;
let after: SignedHead;

beforeEach(async () => {
  victim = await makeVictim();
  const { source } = victim;
  before = await publishOverlayTo(source, oldRecords, newRecords, { sequence: 8 });
  const still = newRecords.with(0, makeRecord(0, { services: [] }));
  after = await publishOverlayTo(source, oldRecords, still, { sequence: 9 });
});

test('an overlay of another head in place of this head’s is refused', async () => {
  const { files } = victim.source;
  files.set(after.head.overlay ?? '', files.get(before.head.overlay ?? '') ?? new Uint8Array());

  const refreshed = await victim.refresh();

  expect(refreshed).toMatchObject({ cause: 'untrusted', rule: 'file.hash' });
  await victim.expectUnharmed(refreshed);
});

test('a head signed over another head’s overlay is refused by the root of its records', async () => {
  const mixed = { ...after.head, overlay: before.head.overlay };
  victim.source.files.set('head', canonicalBytes(await makeSignedHead(mixed)));

  const refreshed = await victim.refresh();

  expect(refreshed).toMatchObject({ cause: 'untrusted', rule: 'records.root' });
  await victim.expectUnharmed(refreshed);
});

test('a head signed without its overlay, which would bring back what was removed, is refused', async () => {
  const mixed = { ...after.head, overlay: null };
  victim.source.files.set('head', canonicalBytes(await makeSignedHead(mixed)));

  const refreshed = await victim.refresh();

  expect(refreshed).toMatchObject({ cause: 'untrusted', rule: 'records.root' });
  await victim.expectUnharmed(refreshed);
});

test('a manifest or a segment in place of an overlay is refused, even with the right hash', async () => {
  const { manifest } = before.head;
  for (const path of [...victim.source.files.keys()].filter((path) => path.length === 64)) {
    if (path === after.head.overlay || path === before.head.overlay) continue;
    const mixed = { ...after.head, overlay: path };
    victim.source.files.set('head', canonicalBytes(await makeSignedHead(mixed)));

    const refreshed = await victim.refresh();

    expect(refreshed).toMatchObject({ cause: 'untrusted', rule: 'overlay.shape' });
    expect(victim.store.state?.head?.head.manifest).toBe(manifest);
    await victim.expectUnharmed(refreshed);
  }
});

test('an overlay is read no further than its limit', async () => {
  const limits = new Map<string, number>();
  const { source } = victim;
  await victim.refresh({
    source: {
      ...source,
      file: (sha256, limit) => {
        limits.set(sha256, limit);
        return source.file(sha256, limit);
      },
    },
  });

  expect(limits.get(after.head.overlay ?? '')).toBe(maxBytes.overlay);
});
