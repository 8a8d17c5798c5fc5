import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import { toHex } from '../../../../shared/ledger/digest.ts';
import { leafHashOf, shownLeafHash } from '../../../../shared/ledger/leaf.ts';
import type { TreeHead } from '../../../../shared/ledger/merkle-tree.ts';
import type { ObjectStore } from '../../../../worker/desk/platform/object-store.ts';
import { comeDue, ledger, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration, removal } from '../../../fixtures/desk/drafts.ts';
import {
  makeExport,
  partKeys,
  readExportIndex,
  readPublicExport,
  remakeExport,
} from '../../../fixtures/desk/public-export.ts';
import { readHead } from '../../../fixtures/desk/read-register.ts';
import {
  banEnds,
  keysInIndex,
  nanxi,
  openPublicExport,
  oujiang,
  shownKinds,
} from './open-public-export.ts';

const tokens = openPublicExport();

/** Until the export that is being made has a part in this place. */
async function runUntilPart(place: number): Promise<void> {
  const isMade = () =>
    runInDurableObject(ledger(), ({ desk }) => desk.exports.draft()?.parts[place] != null);
  for (let steps = 0; steps < 10 && !(await isMade()); steps++) {
    await comeDue();
  }
  expect(await isMade()).toBe(true);
}

function lastId({ ledger }: { readonly ledger: TreeHead }): string {
  return `330300-${ledger.size}`;
}

describe('the export for the public', () => {
  test('the public export has the tree that its own head signs', async () => {
    const { lines } = await readPublicExport();

    const [about] = lines;
    const signedHead = await readHead();
    expect(about).toMatchObject({ kind: 'export', disclosure: 'public', signedHead });
    expect(about).toMatchObject({ ledger: signedHead?.head.ledger });
    expect(lines.at(-1)).toEqual({ kind: 'end' });
  });

  test('the public export carries withheld entries as leaf hashes only, and no person', async () => {
    const { text, lines } = await readPublicExport();

    expect(await shownKinds()).toEqual(['registration-filed', 'listing', 'ban']);
    expect(lines.filter(({ kind }) => kind === 'withheld')).toHaveLength(3);
    for (const secret of ['示例某', 'officer-1', 'officer-2', '示例告字', 'standing']) {
      expect(text).not.toContain(secret);
    }
  });

  test('the public export has the leaves of the ledger', async () => {
    const { lines } = await readPublicExport();

    const leaves = lines.flatMap((line) => {
      if (line.kind === 'shown') return [toHex(shownLeafHash(line) ?? new Uint8Array())];
      return line.kind === 'withheld' ? [line.leaf] : [];
    });
    const entries = await runInDurableObject(ledger(), ({ desk }) => desk.entries.salted(0, 100));
    expect(leaves).toEqual(entries.map((entry) => toHex(leafHashOf(entry) ?? new Uint8Array())));
  });

  test('the public export tells the leaf salts of the entries it shows alone, and no salt of the person who recorded them', async () => {
    const { text } = await readPublicExport();

    const entries = await runInDurableObject(ledger(), ({ desk }) => desk.entries.salted(0, 100));
    const told = entries.filter(({ salts }) => text.includes(salts.leaf));
    expect(told.map(({ entry }) => entry.kind)).toEqual(['registration-filed', 'listing', 'ban']);
    for (const { salts } of entries) expect(text).not.toContain(salts.person);
  });

  test('the public export is laid out in parts that one step makes', async () => {
    const { text } = await readPublicExport();
    const index = await readExportIndex();

    const bytes = index?.kind === 'ready' ? index.parts.map((part) => part.bytes) : [];
    expect(bytes).toHaveLength(3);
    expect(bytes.reduce((sum, length) => sum + length)).toBe(new TextEncoder().encode(text).length);
    expect(await partKeys()).toHaveLength(3);
  });

  test('the public export is kept while nothing in it is withdrawn, and made anew after a day', async () => {
    const before = await readExportIndex();
    await record(tokens.officer, registration(codeOf(3), '示例飞云环境检测有限公司'));
    await publish();
    await comeDue();
    const kept = await readExportIndex();
    await remakeExport('2026-12-02T01:00:00.000Z');

    const remade = await readPublicExport();

    expect(kept).toEqual(before);
    expect(remade.text).toContain('示例飞云');
    expect(await partKeys()).toHaveLength(4);
  });
});

describe('Art. 37: what is withdrawn', () => {
  test('a withdrawn entry is out of the bucket after the next publication, and back only as a hash', async () => {
    const { text } = await readPublicExport();
    const parts = await partKeys();
    const hit = (await keysInIndex())[2];
    await setClock('2027-02-01T01:00:00.000Z');
    await record(tokens.officer, removal(oujiang, 'WZ-1'));

    await publish();

    expect(text).toContain('示例决字');
    expect(await readExportIndex()).toEqual({ v: 1, kind: 'being-made' });
    expect(await partKeys()).toEqual(parts.filter((key) => key !== hit));
    await makeExport();
    expect((await readPublicExport()).text).not.toContain('示例决字');
    expect((await readPublicExport()).lines[0]).toMatchObject({ kind: 'export' });
  });

  test('a withdrawn entry leaves an export that is still being made', async () => {
    await setClock('2027-02-02T02:00:00.000Z');
    await record(tokens.officer, ban(nanxi, 'WZ-4', '2027-06-01T00:00:00.000Z'));
    await publish();
    await runUntilPart(4);
    await record(tokens.officer, {
      ...removal(nanxi, 'WZ-4'),
      kind: 'retraction',
      body: { entry: lastId(await ledger().status()), effect: 'annulled', summary: '误录' },
    });

    await publish();

    expect(await readExportIndex()).toEqual({ v: 1, kind: 'being-made' });
    await makeExport();
    expect((await shownKinds()).filter((kind) => kind === 'ban')).toHaveLength(1);
  });

  test('a withdrawn entry is out of the bucket though the process dies right after the withdrawal', async () => {
    await record(tokens.officer, ban(nanxi, 'WZ-3', '2027-03-01T00:00:00.000Z'));
    await remakeExport('2027-02-04T01:00:00.000Z');
    expect((await shownKinds()).filter((kind) => kind === 'ban')).toHaveLength(2);
    const real = env.REGISTER;
    const away: ObjectStore = {
      put: () => Promise.reject(new Error('R2 is away')),
      delete: (keys) => real.delete(keys),
    };
    await runInDurableObject(ledger(), ({ desk }) => void Object.assign(desk, { register: away }));
    await setClock('2027-03-01T00:00:00.000Z');
    await comeDue();
    await evictDurableObject(ledger());
    await setClock('2027-03-01T00:00:10.000Z');

    await publish();

    expect(await readExportIndex()).toEqual({ v: 1, kind: 'being-made' });
  });

  test('an end by time is announced by the export’s index, and takes effect with the publication due then', async () => {
    await remakeExport('2027-05-05T00:00:00.000Z');
    const announced = await readExportIndex();
    await setClock(banEnds);

    await comeDue();

    expect(announced).toMatchObject({ kind: 'ready', validUntil: banEnds });
    expect((await readExportIndex())?.kind === 'ready' && (await shownKinds())).not.toContain(
      'ban',
    );
  });
});
