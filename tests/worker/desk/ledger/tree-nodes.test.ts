import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { checkConsistency } from '../../../../shared/ledger/consistency-proof.ts';
import { fromHex } from '../../../../shared/ledger/digest.ts';
import { checkInclusion } from '../../../../shared/ledger/inclusion-proof.ts';
import { leafHashOf } from '../../../../shared/ledger/leaf.ts';
import type { TreeHead } from '../../../../shared/ledger/merkle-tree.ts';
import { consistencyOf, inclusionOf } from '../../../../worker/desk/past/prove.ts';
import { ledger, makeToken, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';

const batches = [100, 1, 15, 16, 17, 51];
const heads: TreeHead[] = [];

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('officer-1');
  let serial = 0;
  for (const count of batches) {
    const drafts = Array.from({ length: count }, () => registration(codeOf(serial++)));
    heads.push((await record(token, drafts)).tree);
  }
});

test('any entry is proved in any later tree from the subtrees that are kept', async () => {
  await runInDurableObject(ledger(), ({ desk }) => {
    const leaves = desk.entries.salted(0, 200).map(leafHashOf);
    for (const head of heads) {
      for (const seq of [0, 15, 16, 63, 64, 99, head.size - 1]) {
        const proof = inclusionOf(desk.entries.subtreeRoot(), head.size, seq);
        expect(proof?.tree).toEqual(head);
        expect(fromHex(proof?.leaf ?? '')).toEqual(leaves[seq]);
        const [leaf = new Uint8Array(), path = []] = [leaves[seq], proof?.path];
        expect(checkInclusion(leaf, seq, head, path)).toBe(true);
      }
    }
  });
});

test('any tree is proved to be the beginning of any later one', async () => {
  await runInDurableObject(ledger(), ({ desk }) => {
    for (const from of heads) {
      for (const to of heads.filter(({ size }) => size >= from.size)) {
        const proof = consistencyOf(desk.entries.subtreeRoot(), from.size, to.size);
        expect(proof).toMatchObject({ from, to });
        expect(checkConsistency(from, to, proof.path)).toBe(true);
      }
    }
  });
});

test('kept subtrees can’t be changed', async () => {
  await runInDurableObject(ledger(), (_object, { storage }) => {
    for (const statement of [
      'UPDATE treeNodes SET place = 0',
      'DELETE FROM treeNodes',
      'REPLACE INTO treeNodes SELECT * FROM treeNodes',
    ]) {
      expect(() => storage.sql.exec(statement)).toThrow(/append-only/);
    }
  });
});

test('the kept subtrees take an eighth of a row an entry', async () => {
  const kept = await runInDurableObject(ledger(), (_object, { storage }) =>
    storage.sql.exec<{ n: number }>('SELECT COUNT(*) AS n FROM treeNodes').one(),
  );

  expect(kept.n).toBe(12 + 6 + 3 + 1);
});
