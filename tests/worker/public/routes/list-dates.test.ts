import { expect, test } from 'vitest';
import type { BansAnswer } from '../../../../shared/contract/bans-answer.ts';
import type { BlacklistAnswer } from '../../../../shared/contract/blacklist-answer.ts';
import type { PublicReason, PublicRecord } from '../../../../shared/disclosure/record.ts';
import { readSheet } from '../../../../shared/sheets/read-sheet.ts';
import { openPublic, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listedRecord, normal } from '../../../fixtures/public/published-records.ts';

const ends = {
  /** At midnight in Shanghai: the day before is the last one, and counts. */
  byDay: '2027-11-22T16:00:00.000Z',
  byMinute: '2026-12-01T00:30:00.000Z',
} as const;

const listedOnes = Object.values(ends).map((until, n) =>
  listedRecord(n + 3, `示例第${n}有限公司`, until),
);
const scope = {
  field: 'environmental-services',
  services: ['environmental-monitoring'],
  areas: ['330302'],
} as const;
const bannedOnes = [...listedOnes.map(banned), banned(withoutEnd(listedOnes[0]), 9)];

/** What each form says of the two ends above, and of none. */
const said = [
  { page: '至 2027年11月22日', cells: ['2027-11-22', '2027-11-23 00:00:00'], json: ends.byDay },
  {
    page: '至 2026年12月1日 08:30',
    cells: ['2026-12-01 08:30 前', '2026-12-01 08:30:00'],
    json: ends.byMinute,
  },
] as const;
const unlimited = { page: '无期限，至解除', cells: ['无期限，至解除', ''], json: undefined };

test('page, JSON, CSV, XLSX and Atom of the blacklist say the same last day of the same decision', async () => {
  const site = await openPublic([normal, ...listedOnes]);
  const { agencies } = await site.getJson<BlacklistAnswer>('/v1/blacklist.json');
  const decisions = agencies.flatMap(({ reasons }) => reasons);

  await sayTheSame(site, '/blacklist', decisions, said);
  for (const { page } of said)
    expect(await (await site.get('/blacklist.atom')).text()).toContain(page);
});

test('page, JSON, CSV and XLSX of the bans say the same last day and scope of the same decision', async () => {
  const site = await openPublic([normal, ...bannedOnes]);
  const { bans, count } = await site.getJson<BansAnswer>('/v1/bans.json');

  expect(count).toBe(3);
  await sayTheSame(
    site,
    '/bans',
    bans.map(({ decision }) => decision),
    [...said, unlimited],
  );
  for (const file of ['csv', 'xlsx']) {
    const rows = await rowsOf(site, `/v1/bans.${file}`);
    expect(rows[0]?.slice(-3)).toEqual(['禁入领域', '禁入服务', '禁入地域']);
    for (const row of rows.slice(1))
      expect(row.slice(-3)).toEqual(['生态环境技术服务', '生态环境监测', '鹿城区']);
  }
});

type Said = {
  readonly page: string;
  readonly cells: readonly string[];
  readonly json: string | undefined;
};

async function sayTheSame(
  site: TestPublic,
  path: string,
  decisions: readonly PublicReason[],
  all: readonly Said[],
) {
  const html = await (await site.get(path)).text();
  for (const { page, cells, json } of all) {
    expect(html).toContain(page);
    expect(decisions.map(({ until }) => until)).toContain(json);
    for (const kind of ['csv', 'xlsx']) {
      const [head = [], ...rows] = await rowsOf(site, `/v1${path}.${kind}`);
      const at = head.indexOf('至（含当日）');
      expect(head.slice(at - 1, at + 2)).toEqual(['起始时间', '至（含当日）', '终止时刻（不含）']);
      expect(rows.map((row) => row.slice(at - 1, at + 2))).toContainEqual([
        '2026-11-23 00:00:00',
        ...cells,
      ]);
    }
  }
}

async function rowsOf({ get }: TestPublic, file: string): Promise<readonly (readonly string[])[]> {
  const read = await readSheet(new Uint8Array(await (await get(file)).arrayBuffer()));
  if (read.kind !== 'sheet') throw new Error(read.reason.en);
  return read.rows.map((row) => (row.kind === 'cells' ? row.cells : []));
}

function banned(record: PublicRecord, n = 0): PublicRecord {
  const [reason] = record.reasons;
  const [span, ...later] = record.timeline;
  if (reason === undefined) throw new Error('nothing was decided');
  return {
    ...record,
    reasons: [{ ...reason, entries: [`330300-2${n}`], level: 'banned', scope }],
    timeline: [{ ...span, level: 'banned' }, ...later],
  };
}

function withoutEnd(record: PublicRecord | undefined): PublicRecord {
  if (record === undefined) throw new Error('nobody is listed');
  const [{ until: _, ...reason } = { entries: [] }] = record.reasons;
  const [{ until: __, ...span }] = record.timeline;
  return {
    ...{ ...record, code: '91990000MA0000007X', timeline: [span] },
    reasons: [{ ...reason, openEnd: 'until-lifted' } as PublicReason],
  };
}
