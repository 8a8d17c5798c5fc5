import { mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../../shared/contract/paths.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import type { Penalty } from '../../../shared/kinds/supervision/penalty-fact.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { readSheet } from '../../../shared/sheets/read-sheet.ts';
import { noon } from '../../fixtures/register/make-head.ts';
import { makeSignedKeySet } from '../../fixtures/register/make-keys.ts';
import { makeRecord } from '../../fixtures/register/make-records.ts';
import { memorySource, publishTo } from '../../fixtures/register/memory-ports.ts';
import { runLucheng } from '../../support/run-lucheng.ts';

const basis = {
  authority: '示例市生态环境局',
  law: '《示例条例》',
  level: 'local-regulation',
  article: '第一条',
  documentNumber: '示环罚〔2026〕1号',
} as const;
const from = '2026-10-02T16:00:00.000Z';
const until = '2027-10-02T16:00:00.000Z';

const penalty: Penalty = {
  kind: 'penalty',
  entries: ['330300-3'],
  basis,
  summary: '采样记录缺失',
  types: ['fine'],
  servedOn: '2026-10-03',
  contestableUntil: '2026-09-01T16:00:00.000Z',
  from,
  until,
  marks: ['challenged'],
};
export const listed = makeRecord(1, {
  names: [{ name: '=示例公式公司', kind: 'registered' }],
  reasons: [
    { entries: ['330300-9'], level: 'blacklisted', basis, summary: '－虚假报告', from, until },
  ],
  timeline: [
    { from, until, level: 'blacklisted', reasons: [0], grade: { kind: 'graded', grade: 'E' } },
    {
      from: until,
      level: 'normal',
      reasons: [],
      grade: { kind: 'not-yet-graded', because: 'first-year' },
    },
  ],
  facts: [penalty],
});

function penaltyEntry(seq: number, documentNumber: string): Entry {
  return {
    v: 1,
    seq,
    id: `330300-${seq + 1}`,
    jurisdiction: '330300',
    recordedAt: from,
    actor: { person: 'p', authority: '示例市生态环境局', role: 'city-regulator' },
    kind: 'penalty',
    subject: { kind: 'agency', code: listed.code },
    caseId: documentNumber,
    effectiveFrom: from,
    basis: { ...basis, documentNumber },
    body: {
      summary: '采样记录缺失',
      types: ['fine'],
      fine: 12_500,
      procedure: 'ordinary',
      severity: 'general',
      decidedOn: '2026-10-03',
      servedOn: '2026-10-03',
    },
  };
}

/** Runs an export against a register and a desk in memory; returns the rows of the file. */
export async function runExport(
  what: string,
  name: string,
  records: readonly PublicRecord[] = [makeRecord(2), listed],
) {
  await using dir = await mkdtempDisposable(join(tmpdir(), 'lucheng-export-'));
  const source = memorySource();
  await publishTo(source, records);
  const keySet = join(dir.path, 'key-set.json');
  await writeFile(keySet, JSON.stringify(await makeSignedKeySet()));
  const asked: string[] = [];
  const answer: typeof fetch = async (input) => {
    const { pathname } = new URL(String(input));
    asked.push(pathname);
    const entries = [penaltyEntry(2, '示环罚〔2026〕1号'), penaltyEntry(3, '示环罚〔2026〕2号')];
    if (pathname === `/v1/subjects/${listed.code}`) return Response.json({ entries });
    const file = pathname === paths.head ? 'head' : (pathname.split('/').at(-1) ?? '');
    const bytes = source.files.get(file);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  };
  const out = join(dir.path, name);
  const words = ['export', what, '--out', out, '--key-set', keySet];
  const ran = await runLucheng(words, {
    env: { LUCHENG_TOKEN: 'lct_x' },
    fetch: answer,
    nowMs: () => Date.parse(noon),
  });
  if (ran.exitCode !== 0) return { ...ran, text: '', rows: [], asked };
  const bytes = await readFile(out);
  const sheet = await readSheet(bytes);
  if (sheet.kind === 'unreadable') throw new Error(sheet.reason.en);
  const rows = sheet.rows.map((row) => (row.kind === 'cells' ? row.cells : []));
  return { ...ran, text: bytes.toString('utf8'), rows, asked };
}
