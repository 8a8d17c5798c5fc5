import { expect, test } from 'vitest';
import { readSheet } from '../../../../shared/sheets/read-sheet.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listedRecord } from '../../../fixtures/public/published-records.ts';

const soon = listedRecord(3, '=示例先到期有限公司', '2026-12-01T00:00:00.000Z');
const late = listedRecord(4, '示例后到期有限公司', '2029-11-22T16:00:00.000Z');

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

function later(reasons: typeof late.reasons): typeof late.reasons {
  return reasons.map((reason) => ({ ...reason, from: '2026-11-23T16:00:00.000Z' }));
}
