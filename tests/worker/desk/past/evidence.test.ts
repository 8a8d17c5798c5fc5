import { describe, expect, test } from 'vitest';
import { checkConsistency } from '../../../../shared/ledger/consistency-proof.ts';
import { toHex } from '../../../../shared/ledger/digest.ts';
import type { ExportLine } from '../../../../shared/ledger/export-line.ts';
import { checkInclusion } from '../../../../shared/ledger/inclusion-proof.ts';
import { leafHashOf } from '../../../../shared/ledger/leaf.ts';
import type { ConsistencyProof, InclusionProof } from '../../../../worker/desk/past/prove.ts';
import { ask, ledger, problemOf } from '../../../fixtures/desk/desk.ts';
import { accesses, caseHeader, openPast } from './open-past.ts';

const tokens = openPast();

describe('an export', () => {
  test('an auditor’s export holds every entry, personal field, standing and published record', async () => {
    const { lines } = await exported('', caseHeader);

    const { ledger: tree } = await ledger().status();
    expect(lines[0]).toMatchObject({ kind: 'export', disclosure: 'full', ledger: tree });
    expect(lines.filter(({ kind }) => kind === 'entry')).toHaveLength(tree.size);
    expect(lines).toContainEqual(
      expect.objectContaining({
        kind: 'entry',
        personal: expect.objectContaining({ fields: { contact: '示例某' } }),
      }),
    );
    expect(lines.filter(({ kind }) => kind === 'standing')).toHaveLength(2);
    expect(lines.filter(({ kind }) => kind === 'record')).toHaveLength(2);
    expect(lines.at(-1)).toEqual({ kind: 'end' });
    expect((await accesses()).at(-1)).toContain('GET /v1/export');
  });
});

describe('a proof', () => {
  test('a proof of inclusion holds for every entry in every tree since it was recorded', async () => {
    const { lines } = await exported('', caseHeader);
    const entries = lines.flatMap((line) => (line.kind === 'entry' ? [line] : []));
    const { size } = (await ledger().status()).ledger;

    for (const salted of entries) {
      const { entry } = salted;
      for (const of of [entry.seq + 1, size]) {
        const answer = await ask(`/v1/proofs/inclusion/${entry.id}?size=${of}`, tokens.officer);
        const { tree, path, leaf } = await answer.json<InclusionProof>();
        const hash = leafHashOf(salted) ?? new Uint8Array();
        expect(leaf).toBe(toHex(hash));
        expect(checkInclusion(hash, entry.seq, tree, path)).toBe(true);
        expect(checkInclusion(hash, entry.seq === 0 ? 1 : 0, tree, path)).toBe(false);
      }
    }
  });

  test('a proof of consistency holds between any two trees', async () => {
    const { ledger: now } = await ledger().status();

    for (let from = 1; from <= now.size; from++) {
      const answer = await ask(`/v1/proofs/consistency?from=${from}`, tokens.officer);
      const proof = await answer.json<ConsistencyProof>();
      expect(proof.to).toEqual(now);
      expect(checkConsistency(proof.from, proof.to, proof.path)).toBe(true);
    }
  });

  test.each([
    ['/v1/proofs/inclusion/330300-99', 'entry-unknown'],
    ['/v1/proofs/inclusion/330300-5?size=3', 'entry-unknown'],
    ['/v1/proofs/inclusion/330300-1?size=99', 'entry-unknown'],
    ['/v1/proofs/inclusion/330300-1?size=x', 'invalid-query'],
    ['/v1/proofs/consistency?from=5&to=3', 'no-such-tree'],
    ['/v1/proofs/consistency?from=1&to=99', 'no-such-tree'],
    ['/v1/proofs/consistency', 'invalid-query'],
  ])('a proof of %s is refused as %s', async (path, name) => {
    expect(await problemOf(await ask(path, tokens.officer))).toMatchObject({ name });
  });
});

async function exported(query: string, headers: Record<string, string> = {}) {
  const answer = await ask(`/v1/export${query}`, tokens.auditor, { headers });
  expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson');
  const text = await answer.text();
  const lines: ExportLine[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { text, lines };
}
