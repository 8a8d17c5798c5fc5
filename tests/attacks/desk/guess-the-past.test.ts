import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalBytes } from '../../../shared/ledger/canonical.ts';
import { toHex } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { leafHashOf } from '../../../shared/ledger/leaf.ts';
import { hashLeaf } from '../../../shared/ledger/merkle-tree.ts';
import { ask, ledger, makeToken, publish, record, setClock } from '../../fixtures/desk/desk.ts';
import { codeOf, removal } from '../../fixtures/desk/drafts.ts';
import { listAgency } from '../../fixtures/desk/listed-agency.ts';
import { readPublicExport, remakeExport } from '../../fixtures/desk/public-export.ts';

const agency = codeOf(1);
let officer: string;
let before: string;

/** An agency is listed, and repaired. */
beforeAll(async () => {
  ({ officer } = await listAgency());
  await publish();
  await remakeExport('2026-11-18T01:00:00.000Z');
  before = (await readPublicExport()).text;
  await setClock('2027-02-01T01:00:00.000Z');
  await record(officer, removal(agency, 'WZ-1'));
  await publish();
  await remakeExport('2027-02-03T01:00:00.000Z');
});

const saltsIn = (text: string) =>
  [...text.matchAll(/"salt":"([\w-]{22})"/g)].map(([, salt = '']) => salt);

describe('a repaired listing', () => {
  test('a repaired listing can’t be confirmed from the public export, even by a reader who knows its every word', async () => {
    const { text, lines } = await readPublicExport();
    const entries = await runInDurableObject(ledger(), ({ desk }) =>
      desk.entries.historyOfAgency(agency),
    );
    const salts = ['A'.repeat(22), ...saltsIn(text)];

    const tried = entries
      .filter(({ kind }) => kind === 'listing')
      .flatMap((entry: Entry) => [
        toHex(hashLeaf(canonicalBytes(entry))),
        ...salts.flatMap((leaf) =>
          salts.map((person) =>
            toHex(leafHashOf({ entry, salts: { leaf, person } }) ?? new Uint8Array()),
          ),
        ),
      ]);

    const leaves = lines.flatMap((line) => (line.kind === 'withheld' ? [line.leaf] : []));
    expect(tried.length).toBeGreaterThan(1);
    expect(leaves).toHaveLength(4);
    expect(leaves.filter((leaf) => tried.includes(leaf))).toEqual([]);
  });

  test('a listing that is withdrawn from the export takes its salt along', async () => {
    const now = saltsIn((await readPublicExport()).text);

    expect(saltsIn(before)).toHaveLength(2);
    expect(now).toHaveLength(1);
    expect(saltsIn(before)).toContain(now[0]);
  });

  test('the salts of a repaired listing are told only to those who may read it', async () => {
    const { token: agencyToken } = await makeToken('clerk-1', 'agency', 30, {
      kind: 'agency',
      code: codeOf(2),
    });
    const own = await ask(`/v1/subjects/${agency}`, agencyToken);
    const proof = await ask('/v1/proofs/inclusion/330300-4', officer);

    expect(own.status).toBe(403);
    expect(await proof.text()).not.toContain('salt');
  });
});
