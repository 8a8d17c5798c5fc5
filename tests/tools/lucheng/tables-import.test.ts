import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { askDesk, mustAnswer } from '../../../tools/lucheng/desk-client.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { codeOf, toCsv } from './agency-sheets.ts';
import { penaltyHeader, penaltyRow, plantedNumbers } from './official-tables.ts';
import { startDesk, type TestDesk } from './start-desk.ts';

let desk: TestDesk;
let token: string;
let dir: string;
let file: string;

beforeAll(async () => {
  desk = await startDesk();
  token = await desk.makeToken('officer-1', 'city-regulator');
  const folder = await mkdtemp(join(tmpdir(), 'lucheng-agencies-'));
  const agencies = join(folder, 'agencies.csv');
  const rows = Array.from({ length: 9 }, (_, i) => [`示例环境第${i}号有限公司`, codeOf(i)]);
  await writeFile(agencies, toCsv([['名称', '代码'], ...rows]));
  await runLucheng(['import', 'agencies', agencies, '--commit', '--desk', desk.origin], {
    env: { LUCHENG_TOKEN: token },
  });
  await rm(folder, { recursive: true });
});
afterAll(() => desk.stop());
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lucheng-tables-'));
  file = join(dir, 'penalties.csv');
  return () => rm(dir, { recursive: true, force: true });
});

async function run(words: readonly string[], what = 'penalties') {
  const sent: string[] = [];
  const listening: typeof fetch = (input, init) => {
    sent.push(`${String(input)} ${String(init?.body ?? '')}`);
    return fetch(input, init);
  };
  const ran = await runLucheng(['import', what, file, ...words, '--desk', desk.origin], {
    env: { LUCHENG_TOKEN: token },
    fetch: listening,
  });
  return { ...ran, sent };
}

async function entriesOf(serial: number): Promise<readonly Entry[]> {
  const access = { origin: desk.origin, credential: token, fetch };
  const answer = await mustAnswer(askDesk(access, 'GET', `/v1/subjects/${codeOf(serial)}`));
  return (answer as { readonly entries: readonly Entry[] }).entries;
}

const kindsOf = async (serial: number) => (await entriesOf(serial)).map(({ kind }) => kind);

describe('importing penalties', () => {
  test('an import of penalties finds a registered agency however its code is written', async () => {
    const spelled = `${codeOf(8).slice(0, 8)} ${codeOf(8).slice(8).toLowerCase()}`;
    const row = penaltyRow(8).map((cell) => (cell === codeOf(8) ? spelled : cell));
    await writeFile(file, toCsv([penaltyHeader, row]));

    await run(['--commit']);

    expect(await kindsOf(8)).toEqual(['registration-filed', 'penalty']);
  });

  test('an import of penalties is a dry run without --commit', async () => {
    await writeFile(file, toCsv([penaltyHeader, penaltyRow(1)]));

    const { exitCode, out } = await run([]);

    expect(exitCode).toBe(0);
    expect(out).toContain(`+ ${codeOf(1)} 示环罚〔2026〕1号`);
    expect(out).toContain('dry run');
    expect(await kindsOf(1)).toEqual(['registration-filed']);
  });

  test('an import of penalties records penalties alone, and a second run records nothing twice', async () => {
    await writeFile(file, toCsv([penaltyHeader, penaltyRow(2), penaltyRow(3)]));

    const first = await run(['--commit']);
    const second = await run(['--commit']);

    expect(first.out).toContain('recorded: 2');
    expect(second.out).toContain('skipped: 2');
    expect(second.out).toContain('recorded: 0');
    expect(await kindsOf(2)).toEqual(['registration-filed', 'penalty']);
  });

  test('an import of penalties passes over companies that are no registered agencies', async () => {
    await writeFile(file, toCsv([penaltyHeader, penaltyRow(4), penaltyRow(500)]));

    const { exitCode, out } = await run(['--commit']);

    expect(exitCode).toBe(0);
    expect(out).toContain('not an agency on record, skipped: 1');
    expect(out).toContain('recorded: 1');
  });

  test('an import of penalties takes unregistered companies where asked to', async () => {
    await writeFile(file, toCsv([penaltyHeader, penaltyRow(501)]));

    const { out } = await run(['--commit', '--with-unregistered']);

    expect(out).toContain('recorded: 1');
    expect(await kindsOf(501)).toEqual(['penalty']);
  });

  test('an import of penalties rejects a name that the code never had, and a decision on record with other content', async () => {
    await writeFile(file, toCsv([penaltyHeader, penaltyRow(5)]));
    await run(['--commit']);
    await writeFile(
      file,
      toCsv([
        penaltyHeader,
        penaltyRow(5, { '罚款金额（万元）': '9' }),
        penaltyRow(6, { 行政相对人名称: '示例别家有限公司' }),
      ]),
    );

    const { exitCode, out } = await run(['--commit']);
    const report = await readFile(`${file}.rejected.csv`, 'utf8');

    expect(exitCode).toBe(1);
    expect(out).toContain('recorded: 0');
    expect(report).toContain('内容与表格不同');
    expect(report).toContain('"3","行政相对人名称","示例别家有限公司"');
  });

  test('a retracted penalty does not come back by an old table', async () => {
    await writeFile(file, toCsv([penaltyHeader, penaltyRow(7)]));
    await run(['--commit']);
    const [, penalty] = await entriesOf(7);
    const retraction = {
      kind: 'retraction',
      subject: penalty?.subject,
      basis: penalty?.basis,
      body: { entry: penalty?.id, effect: 'annulled', summary: '撤销' },
    };
    await mustAnswer(
      askDesk({ origin: desk.origin, credential: token, fetch }, 'POST', '/v1/entries', {
        body: JSON.stringify(retraction),
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'take-back-1' },
      }),
    );

    const { out } = await run(['--commit']);

    expect(out).toContain('recorded: 0');
    expect(await readFile(`${file}.rejected.csv`, 'utf8')).toContain('现已撤销或者修复');
  });
});

test.each(plantedNumbers)(
  'the identity number %s reaches no request, report, output or ledger',
  async (number) => {
    const at = plantedNumbers.indexOf(number);
    const good = penaltyRow(8, {
      行政处罚决定书文号: `示环罚〔2026〕9${at}号`,
      '行政相对人代码_5(居民身份证号)': number,
      法定代表人证件号码: number,
      违法事实: `其负责人（身份证${number}）未到场`,
      备注: number,
    });
    const bad = penaltyHeader.map((label) => penaltyRow(8, { [label]: number }));
    const broken = `示例,"${number}\r\n`;
    await writeFile(file, toCsv([penaltyHeader, good, ...bad, [...good, number]]) + broken);

    const ran = [await run([]), await run(['--commit'])];
    const written = (await readdir(dir)).filter((name) => !name.endsWith('penalties.csv'));
    const files = await Promise.all(written.map((name) => readFile(join(dir, name), 'utf8')));
    const ledger = await entriesOf(8);

    const everything = JSON.stringify([ran, files, ledger]).normalize('NFKC');
    expect(files).toHaveLength(1);
    expect(ran[1]?.out).toContain('recorded: ');
    expect(JSON.stringify(ledger)).toContain('证件号码已略去');
    expect(everything.replace(/\s/g, '')).not.toContain(
      number.normalize('NFKC').replace(/\s/g, ''),
    );
  },
);

describe('importing licences', () => {
  const header = [
    '行政相对人名称',
    '统一社会信用代码',
    '许可证书名称',
    '许可编号',
    '许可内容',
    '有效期自',
    '有效期至',
    '许可机关',
  ];
  const row = [
    '示例环境第0号有限公司',
    codeOf(0),
    '示例资质证书',
    'SL-1',
    '环境监测',
    '2025-01-01',
    '2030-12-31',
    '示例局',
  ];

  test('an import of licences records them, a second run nothing, and a changed one anew', async () => {
    await writeFile(file, toCsv([header, row]));
    const first = await run(['--commit'], 'licences');
    const second = await run(['--commit'], 'licences');
    await writeFile(file, toCsv([header, row.with(6, '2031-12-31')]));
    const third = await run(['--commit'], 'licences');

    expect(first.out).toContain('recorded: 1');
    expect(second.out).toContain('recorded: 0');
    expect(third.out).toContain('recorded: 1');
    expect(await kindsOf(0)).toEqual(['registration-filed', 'licence', 'licence']);
  });
});

describe.each([
  {
    what: 'filings',
    kind: 'statutory-filing',
    serial: 7,
    header: [
      '机构名称',
      '统一社会信用代码',
      '备案类别',
      '备案编号',
      '业务范围',
      '备案机关',
      '备案日期',
      '数据来源',
      '查询日期',
      '承诺书',
    ],
    row: [
      '示例环境第7号有限公司',
      codeOf(7),
      '生态环境监测机构',
      '示监备-7',
      '环境监测',
      '示例省生态环境厅',
      '2026-01-12',
      '示例备案公示',
      '2026-03-01',
      '见附件',
    ],
    body: { sort: 'monitoring', number: '示监备-7', scope: ['environmental-monitoring'] },
    nonsense: [2, '食品生产', '备案类别'],
  },
  {
    what: 'provincial-grades',
    kind: 'provincial-grade',
    serial: 8,
    header: [
      '企业名称',
      '统一社会信用代码',
      '环境信用等级',
      '评价年度',
      '公布文号',
      '服务类别',
      '评价机关',
      '评价日期',
      '数据来源',
      '查询日期',
      '有效期至',
    ],
    row: [
      '示例环境第8号有限公司',
      codeOf(8),
      'B',
      '2025年度',
      '示环信评〔2026〕8号',
      '环境监测',
      '示例省生态环境厅',
      '2026/2/10',
      '示例信用评价公示',
      '2026-03-01',
      '2027-02-09',
    ],
    body: {
      grade: 'B',
      period: '2025年度',
      number: '示环信评〔2026〕8号',
      validUntil: '2027-02-09',
    },
    nonsense: [7, '去年', '评价日期'],
  },
] as const)('importing $what', ({ what, kind, serial, header, row, body, nonsense }) => {
  const [place, text, column] = nonsense;
  const [from, checkedAt] = [
    header.indexOf('数据来源' as never),
    header.indexOf('查询日期' as never),
  ];

  test('an import of $what records them with source and day, a second run nothing, a later look a newer check', async () => {
    await writeFile(file, toCsv([header, row]));
    const first = await run(['--commit'], what);
    const second = await run(['--commit'], what);
    await writeFile(
      file,
      toCsv([header, (row as readonly string[]).with(checkedAt, '2026-03-08')]),
    );
    const third = await run(['--commit'], what);

    expect(first.out).toContain('recorded: 1');
    expect(second.out).toContain('recorded: 0');
    expect(third.out).toContain('recorded: 1');
    expect((await kindsOf(serial)).filter((one) => one === kind)).toEqual([kind, kind]);
    expect((await entriesOf(serial)).at(-1)?.body).toMatchObject({
      ...body,
      source: row[from],
      sourceCheckedAt: '2026-03-07T16:00:00.000Z',
    });
  });

  test('an import of $what names row and column of what it can’t read', async () => {
    await writeFile(file, toCsv([header, (row as readonly string[]).with(place, text)]));

    const { out } = await run([], what);

    expect(out).toContain('rejected: 1');
    expect(await readFile(`${file}.rejected.csv`, 'utf8')).toContain(column);
  });
});
