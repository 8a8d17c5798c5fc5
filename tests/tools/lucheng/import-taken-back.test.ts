import { expect, test } from 'vitest';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { codeOf } from './agency-sheets.ts';
import { agencyRows, openImportTown } from './import-town.ts';

const town = openImportTown({ agencies: 3 });

/** A second officer says that the newest entry about the agency never was. */
async function takeBack(serial: number): Promise<void> {
  const { id, subject, basis } = (await town.entriesOf(serial)).at(-1) as Entry;
  const credential = await town.desk.makeToken('officer-2', 'city-regulator');
  const access = { origin: town.desk.origin, credential, fetch };
  const body = { entry: id, effect: 'annulled', summary: '录入有误' };
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const draft = JSON.stringify({ kind: 'retraction', subject, basis, body });
  await mustAnswer(askDesk(access, 'POST', '/v1/entries', { body: draft, headers }));
}

const licences = [
  [
    '行政相对人名称',
    '统一社会信用代码',
    '许可证书名称',
    '许可编号',
    '许可内容',
    '有效期自',
    '有效期至',
    '许可机关',
  ],
  [
    '示例环境第1号有限公司',
    codeOf(1),
    '示例资质证书',
    'SL-1',
    '环境监测',
    '2025-01-01',
    '2030-12-31',
    '示例局',
  ],
];

const filings = [['名称', '代码'], ...agencyRows(40, 41)];

const services = [
  ['名称', '代码', '登记编号', '服务类别'],
  [...(agencyRows(2, 3)[0] ?? []), '示例登记2号', '环境监测'],
];

test.each([
  ['a filing', 'agencies', 40, 'registration-filed', filings],
  ['a change', 'agencies', 2, 'registration-changed', services],
  ['a licence', 'licences', 1, 'licence', licences],
] as const)(
  '%s that was taken back is recorded anew by the same file',
  async (_name, what, serial, kind, rows) => {
    await town.write(rows);
    await town.run(['--commit'], what);
    await takeBack(serial);
    const again = await town.run(['--commit'], what);
    const third = await town.run(['--commit'], what);

    expect(again.out).toContain('recorded: 1');
    expect(third.out).toContain('recorded: 0');
    const kinds = (await town.kindsOf(serial)).filter(
      (one) => one === kind || one === 'retraction',
    );
    expect(kinds).toEqual([kind, 'retraction', kind]);
  },
);

test('two runs at once after a row was taken back record it once', async () => {
  await town.write([['名称', '代码'], ...agencyRows(41, 42)]);
  await town.run(['--commit'], 'agencies');
  await takeBack(41);

  await Promise.all([town.run(['--commit'], 'agencies'), town.run(['--commit'], 'agencies')]);

  expect(await town.kindsOf(41)).toEqual([
    'registration-filed',
    'retraction',
    'registration-filed',
  ]);
});
