import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkConsistency } from '../../../../shared/ledger/consistency-proof.ts';
import { toHex } from '../../../../shared/ledger/digest.ts';
import type { ExportLine } from '../../../../shared/ledger/export-line.ts';
import { checkInclusion } from '../../../../shared/ledger/inclusion-proof.ts';
import { leafHashOf } from '../../../../shared/ledger/leaf.ts';
import type { KnownHistory } from '../../../../worker/desk/past/history-known-at.ts';
import type { ConsistencyProof, InclusionProof } from '../../../../worker/desk/past/prove.ts';
import {
  ask,
  ledger,
  makeToken,
  problemOf,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration, removal } from '../../../fixtures/desk/drafts.ts';
import { listAgency } from '../../../fixtures/desk/listed-agency.ts';

const caseHeader = { 'Case-Number': encodeURIComponent('温检案〔2027〕7号') };
const [oujiang, nanxi] = [codeOf(1), codeOf(2)];

let officer: string;
let auditor: string;

/** One agency is listed, banned, and removed from the list; another is only registered. */
beforeAll(async () => {
  const other = registration(nanxi, '示例楠溪环境检测有限公司');
  ({ officer } = await listAgency({ beside: [{ ...other, personal: { contact: '示例某' } }] }));
  ({ token: auditor } = await makeToken('auditor-1', 'auditor', 300));
  await setClock('2026-12-01T01:00:00.000Z');
  await record(officer, ban(oujiang, 'WZ-2', '2027-12-01T00:00:00.000Z'));
  await setClock('2027-02-01T01:00:00.000Z');
  await record(officer, removal(oujiang, 'WZ-1'));
  await publish();
});

function history(query: string, headers: Record<string, string> = caseHeader, token = auditor) {
  return ask(`/v1/subjects/${oujiang}/history${query}`, token, { headers });
}

async function accesses(): Promise<string[]> {
  return runInDurableObject(ledger(), (_object, { storage }) =>
    storage.sql
      .exec<{ json: string }>('SELECT json FROM accesses ORDER BY number')
      .toArray()
      .map(({ json }) => json),
  );
}

describe('what was known', () => {
  test('an auditor reads what stood on record at an instant, and what it meant then', async () => {
    const [before, listed, now] = await Promise.all(
      ['?knownAt=2026-11-10T00:00:00Z', '?knownAt=2026-11-20T00:00:00Z', ''].map(async (query) =>
        (await history(query)).json<KnownHistory>(),
      ),
    );

    expect(before?.entries.map(({ kind }) => kind)).toEqual([
      'registration-filed',
      'listing-proposed',
      'listing-notified',
    ]);
    expect(before?.standing.timeline[0].level).toBe('normal');
    expect(listed?.standing.timeline[0].level).toBe('blacklisted');
    expect(now?.entries).toHaveLength(6);
    expect(now?.standing.timeline[0].level).toBe('banned');
  });

  test('what is known today of an earlier instant differs from what was known then', async () => {
    const answer = await history('?asOf=2026-11-20T00:00:00Z');

    const known = await answer.json<KnownHistory>();
    expect(known.entries).toHaveLength(6);
    expect(known.standing.timeline[0]).toMatchObject({ level: 'blacklisted' });
  });

  test('a subject’s own path with knownAt leads to its history', async () => {
    const answer = await ask(`/v1/subjects/${oujiang}?knownAt=2026-11-10T00:00:00Z`, auditor, {
      headers: caseHeader,
      redirect: 'manual',
    });

    expect(answer.status).toBe(307);
    expect(answer.headers.get('Location')).toContain(`${oujiang}/history?knownAt=`);
  });

  test('each access to a history is logged with who, when, which case and what, in desk and archive', async () => {
    const before = await accesses();
    await history('?knownAt=2026-11-10T00:00:00Z');

    const added = (await accesses()).slice(before.length);

    expect(added.map((json) => JSON.parse(json))).toEqual([
      {
        at: '2027-02-01T01:00:00.000Z',
        person: 'auditor-1',
        authority: '示例市生态环境局',
        role: 'auditor',
        caseNumber: '温检案〔2027〕7号',
        what: `GET /v1/subjects/${oujiang}/history?knownAt=2026-11-10T00:00:00Z`,
      },
    ]);
    const number = String(before.length + 1).padStart(9, '0');
    const archived = await env.ARCHIVE.get(`accesses/${number}.json`);
    expect(await archived?.text()).toBe(added[0]);
  });

  test.each([
    ['UPDATE', `UPDATE accesses SET json = '{}'`],
    ['DELETE', 'DELETE FROM accesses'],
    ['REPLACE', `REPLACE INTO accesses (number, json) VALUES (1, '{}')`],
  ])('the log of accesses refuses %s', async (_name, statement) => {
    await runInDurableObject(ledger(), (_object, { storage }) => {
      expect(() => storage.sql.exec(statement)).toThrow(/append-only/);
    });
  });

  test('a history needs the right role and a case number', async () => {
    const problems = await Promise.all([
      problemOf(await history('', {})),
      problemOf(await history('', caseHeader, officer)),
      problemOf(await ask('/v1/export', officer, { headers: caseHeader })),
      problemOf(await ask('/v1/export', auditor)),
    ]);

    expect(problems.map(({ name }) => name)).toEqual([
      'case-number-missing',
      'forbidden',
      'forbidden',
      'case-number-missing',
    ]);
  });
});

async function exported(query: string, headers: Record<string, string> = {}) {
  const answer = await ask(`/v1/export${query}`, auditor, { headers });
  expect(answer.headers.get('Content-Type')).toBe('application/x-ndjson');
  const text = await answer.text();
  const lines: ExportLine[] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { text, lines };
}

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

test('Art. 37: the public past tells of what is public today and keeps silent on the rest, alike for all', async () => {
  const asOf = async (code: string, at: string) =>
    (await ask(`/v1/subjects/${code}/public?asOf=${at}`, officer)).json();

  const [repaired, banned, unlisted] = [
    await asOf(oujiang, '2026-11-20T00:00:00Z'),
    await asOf(oujiang, '2027-01-01T00:00:00Z'),
    await asOf(nanxi, '2026-11-20T00:00:00Z'),
  ];

  expect(repaired).toMatchObject({ registration: { kind: 'filed' }, reasons: [], withheld: true });
  expect(banned).toMatchObject({ reasons: [{ level: 'banned' }], withheld: true });
  expect(unlisted).toMatchObject({ reasons: [], withheld: true });
});

describe('a proof', () => {
  test('a proof of inclusion holds for every entry in every tree since it was recorded', async () => {
    const { lines } = await exported('', caseHeader);
    const entries = lines.flatMap((line) => (line.kind === 'entry' ? [line] : []));
    const { size } = (await ledger().status()).ledger;

    for (const salted of entries) {
      const { entry } = salted;
      for (const of of [entry.seq + 1, size]) {
        const answer = await ask(`/v1/proofs/inclusion/${entry.id}?size=${of}`, officer);
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
      const answer = await ask(`/v1/proofs/consistency?from=${from}`, officer);
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
    expect(await problemOf(await ask(path, officer))).toMatchObject({ name });
  });
});
