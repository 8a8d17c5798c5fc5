import { expect, test } from 'vitest';
import type { BlacklistAnswer } from '../../../../shared/contract/blacklist-answer.ts';
import { formatTerm } from '../../../../shared/messages/format-time.ts';
import { readSheet } from '../../../../shared/sheets/read-sheet.ts';
import { endTime, shanghaiTime } from '../../../../shared/tables/shanghai-time.ts';
import { openPublic, type TestPublic } from '../../../fixtures/public/open-public.ts';
import { listedRecord, normal } from '../../../fixtures/public/published-records.ts';

const soon = listedRecord(3, '=示例先到期有限公司', '2026-12-01T00:00:00.000Z');
const late = listedRecord(4, '示例后到期有限公司', '2029-11-22T16:00:00.000Z');

test('page, JSON, CSV, XLSX and Atom say the same dates of the same decisions', async () => {
  const site = await openPublic([normal, soon, late]);
  const { agencies } = await site.getJson<BlacklistAnswer>('/v1/blacklist.json');
  const decisions = agencies.flatMap(({ code, reasons }) =>
    reasons.map((reason) => ({ code, reason })),
  );
  const html = await (await site.get('/blacklist')).text();
  const atom = await (await site.get('/blacklist.atom')).text();

  expect(decisions).toHaveLength(2);
  for (const { code, reason } of decisions) {
    const term = formatTerm(reason, 'zh');
    const row = [code, shanghaiTime(reason.from), endTime(reason)];
    expect(html).toContain(term);
    expect(atom).toContain(term);
    for (const file of ['/v1/blacklist.csv', '/v1/blacklist.xlsx']) {
      expect(await datesIn(site, file)).toContainEqual(row);
    }
  }
});

test('the workbook has every code as it is, and runs nothing', async () => {
  const site = await openPublic([soon]);

  const response = await site.get('/v1/blacklist.xlsx');
  const read = await readSheet(new Uint8Array(await response.arrayBuffer()));

  expect(response.headers.get('Content-Disposition')).toContain('filename="blacklist.xlsx"');
  expect(read).toMatchObject({
    rows: [{}, { cells: expect.arrayContaining([soon.code, '=示例先到期有限公司']) }],
  });
});

test.each([
  ['', [late, soon]],
  ['?order=ending', [soon, late]],
  ['?order=code', [soon, late]],
])('the page is in the order that is asked for: %s', async (query, order) => {
  const site = await openPublic([soon, { ...late, reasons: later(late.reasons) }]);

  const html = await (await site.get(`/blacklist${query}`)).text();
  const codes = [...html.matchAll(/<span class="code">(\w{18})/g)].map(([, code]) => code);

  expect(codes).toEqual(order.map(({ code }) => code));
});

test('the page shows those with a service alone, and says how many there are in all', async () => {
  const site = await openPublic([
    { ...soon, services: ['damage-assessment'] },
    { ...late, services: [] },
  ]);

  const html = await (await site.get('/blacklist?service=damage-assessment')).text();
  const none = await (await site.get('/blacklist?service=pollution-control')).text();

  expect(html).toContain('生态环境技术服务机构（2 家）');
  expect(html).toContain(soon.code);
  expect(html).not.toContain(late.code);
  expect(none).toContain('此类服务目前没有列入的机构');
});

/** Code, beginning and end of each row. */
async function datesIn({ get }: TestPublic, file: string) {
  const read = await readSheet(new Uint8Array(await (await get(file)).arrayBuffer()));
  if (read.kind !== 'sheet') throw new Error(read.reason.en);
  return read.rows.flatMap((row) =>
    row.kind === 'cells' ? [[row.cells[0]?.trim(), row.cells[2], row.cells[3]]] : [],
  );
}

function later(reasons: typeof late.reasons): typeof late.reasons {
  return reasons.map((reason) => ({ ...reason, from: '2026-11-23T16:00:00.000Z' }));
}
