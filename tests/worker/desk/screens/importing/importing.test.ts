import { beforeAll, describe, expect, test } from 'vitest';
import { importPolicy } from '../../../../../worker/desk/importing/import-policy.ts';
import {
  chosenOn,
  countsOn,
  judged,
  placeOf,
  sendTable,
} from '../../../../fixtures/desk/bring-table.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { ledger, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

let officer: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
});

const head = '机构名称,统一社会信用代码,服务类别,登记编号';
const nameOf = (serial: number) => `示例导入第${serial}号环境检测有限公司`;
const row = (serial: number, name = nameOf(serial)) =>
  `${name},${codeOf(serial)},环境监测,示例登记${serial}号`;
const table = (...rows: string[]) => [head, ...rows].join('\n');

const page = async (at: string, { secret } = officer) => (await open(at, secret)).text();
const countsAt = async (at: string) => countsOn(await page(at));
const registered = async (serial: number) =>
  JSON.parse(await ledger().registrations([codeOf(serial)]))[0].registration;
const onRecord = async (serial: number) => (await registered(serial))?.data.name;

/** A second officer says that the registration never was. */
async function takeBack(serial: number): Promise<void> {
  const { token } = await makeToken('officer-2', 'city-regulator', 300);
  const { subject, basis } = registration(codeOf(serial));
  const body = { entry: (await registered(serial)).entry, effect: 'annulled', summary: '录入有误' };
  await record(token, { kind: 'retraction', subject, basis, body });
}

describe('a table that is brought in', () => {
  test('is judged row by row, and nothing is recorded before its bringer says so', async () => {
    const bad = `${nameOf(103)},${codeOf(103).slice(0, 17)}X,环境监测,x1号`;

    const at = await judged(officer, table(row(101), row(102), bad, row(101)));

    expect(await countsAt(at)).toEqual({ 待录入: 2, 不合格: 2 });
    expect([await onRecord(101), await onRecord(102)]).toEqual([undefined, undefined]);
  });

  test('is recorded then, and the same table again has nothing to record', async () => {
    const content = table(row(111), row(112));
    const at = await judged(officer, content);

    const answer = await send(at, {}, officer.secret);

    expect(answer.headers.get('Location')).toBe(at);
    expect(await countsAt(at)).toEqual({ 已录入: 2 });
    expect(await onRecord(111)).toBe(nameOf(111));
    const again = await judged(officer, content);
    expect(await countsAt(again)).toEqual({ 已在册且相同: 2 });
    expect(await page(again)).toContain('没有可录入的行');
  });

  test('goes on where it stopped, a hundred rows at a time, and pressing twice records once', async () => {
    const rows = Array.from({ length: 130 }, (_, i) => row(200 + i));
    const at = await judged(officer, table(...rows));

    await Promise.all([send(at, {}, officer.secret), send(at, {}, officer.secret)]);
    const between = await countsAt(at);
    const shown = await page(at);
    await send(at, {}, officer.secret);
    await send(at, {}, officer.secret);

    expect(between.已录入 ?? 0).toBeGreaterThanOrEqual(100);
    expect(shown).toContain('已录入');
    expect(await countsAt(at)).toEqual({ 已录入: 130 });
    const { entries } = JSON.parse(
      (await ledger().subject(
        { kind: 'agency', code: codeOf(200) },
        { person: 'x', authority: '示例市生态环境局', role: 'auditor' },
      )) ?? '{}',
    );
    expect(entries.length).toBe(1);
  });

  test('a row that was taken back since is recorded again by the same table', async () => {
    const content = table(row(151));
    await send(await judged(officer, content), {}, officer.secret);
    await takeBack(151);

    const again = await judged(officer, content);
    await send(again, {}, officer.secret);

    expect(await countsAt(again)).toEqual({ 已录入: 1 });
    expect(await onRecord(151)).toBe(nameOf(151));
  });

  test('twenty lie open at most; one that is over makes room', async () => {
    const other = await enrolled('office', await invited({ role: 'city-regulator' }));
    const bring = () => sendTable(other, table(row(161)));
    const over = await judged(other, table(row(162)));
    await send(over, {}, other.secret);
    for (let open = 1; open < importPolicy.mostOpen; open++) placeOf(await bring());

    const last = await bring();
    const refused = await bring();

    expect(last.status).toBe(303);
    expect((await open(over, other.secret)).status).toBe(404);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('尚未录完的表格已有 20 份');
  });

  test('says which row, column and rule is at fault, and gives the refused rows as a file', async () => {
    const at = await judged(officer, table(row(121), `=cmd,${codeOf(122)},看风水,示例登记9号`));

    const html = await page(at);
    const file = await open(`${at}/rejected.csv`, officer.secret);
    const csv = await file.text();

    expect(html).toContain('“看风水”不是九类服务之一');
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="rejected.csv"');
    expect(csv).toContain('服务类别');
    expect(csv.split('\n').some((line) => line.startsWith('='))).toBe(false);
  });

  test('replaces a name only once that is confirmed', async () => {
    await send(await judged(officer, table(row(131))), {}, officer.secret);
    const change = row(131, '示例另名环境检测有限公司').replace('示例登记131号', '示例变更131号');
    const renamed = await judged(officer, table(change, row(132)));
    const shown = await page(renamed);

    await send(renamed, { confirmed: 'something-else' }, officer.secret);
    const unconfirmed = [await onRecord(131), await onRecord(132)];
    const confirmation = /name="confirmed" value="(\w+)"/.exec(await page(renamed))?.[1] ?? '';
    await send(renamed, { confirmed: confirmation }, officer.secret);

    expect(shown).toContain('须逐项确认');
    expect(unconfirmed).toEqual([nameOf(131), nameOf(132)]);
    expect(await onRecord(131)).toBe('示例另名环境检测有限公司');
  });

  test('what others have recorded since is not recorded over', async () => {
    await send(await judged(officer, table(row(141))), {}, officer.secret);
    const waiting = await judged(officer, `${head},曾用名\n${row(141)},示例旧名甲有限公司`);
    const other = await judged(officer, `${head},曾用名\n${row(141)},示例旧名乙有限公司`);
    await send(other, {}, officer.secret);

    await send(waiting, {}, officer.secret);

    expect(await page(waiting)).toContain('登记在册的内容有了变化');
  });
});

describe('columns', () => {
  test('under other titles are said once, and remembered for the authority', async () => {
    const content = `甲,乙,丙,丁\n${row(151)}`;
    const named = { c0: 'name', c1: 'code', c2: 'services', c3: 'documentNumber' };
    await judged(officer, content, named);
    const colleague = await enrolled('office', await invited({ role: 'city-regulator' }));

    const at = placeOf(await sendTable(colleague, content));
    const offered = chosenOn(await page(`${at}/columns`, colleague));

    expect(offered).toEqual(named);
  });

  test.each([
    ['two for the same', { c0: 'code', c1: 'code' }, '列出现了两次'],
    ['none for what is required', { c0: '' }, '缺少必需的列'],
    ['one of no such field', { c0: 'constructor' }, '缺少必需的列'],
  ])('%s are refused with the reason', async (_name, form, reason) => {
    const at = placeOf(await sendTable(officer, table(row(161))));
    const offered = chosenOn(await page(`${at}/columns`));

    const answer = await send(`${at}/columns`, { ...offered, ...form }, officer.secret);

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(reason);
  });

  test('that can name a person are dropped unread', async () => {
    const head = '行政相对人名称,行政相对人代码_1(统一社会信用代码),法定代表人,法定代表人证件号码';
    const rows = `${nameOf(171)},${codeOf(171)},林某某,330300199001011234`;
    const bringer = { secret: officer.secret, sort: 'penalties' };

    const at = placeOf(await sendTable(bringer, `${head}\n${rows}`));
    const html = await page(`${at}/columns`);

    expect(html).toContain('可能含个人信息，不读取');
    expect(html).not.toContain('330300199001011234');
    expect(html).not.toContain('林某某');
  });
});

describe('what is no table', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['an empty file', '', '请选择文件'],
    ['a head alone', head, '表头之下没有任何内容'],
    ['blank rows', '\n\n,,\n', '没有表头'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), ''],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), ''],
    ['too many rows', table(...Array.from({ length: 2001 }, (_, i) => row(i))), '最多 2000 行'],
  ])('%s is refused on the field, and nothing is kept', async (_name, content, reason) => {
    const answer = await sendTable(officer, content);
    const html = await answer.text();

    expect(answer.status).toBe(422);
    expect(html).toContain('href="#file"');
    expect(html).toContain(reason);
  });

  test('a file beyond the limit, or a form that is none, is refused before it is read', async () => {
    const long = await sendTable(officer, new Uint8Array(5 * 1024 * 1024));
    const other = await send('/imports', { sort: 'agencies' }, officer.secret);

    expect([long.status, other.status]).toEqual([413, 400]);
  });
});

describe('an import is its bringer’s own', () => {
  test.each(['', '/columns', '/rejected.csv'])(
    'another officer finds nothing at it%s',
    async (part) => {
      const at = await judged(officer, table(row(181)));
      const other = await enrolled('office', await invited({ role: 'city-regulator' }));

      const answers = [await open(at + part, other.secret), await send(at, {}, other.secret)];

      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      expect(await onRecord(181)).toBeUndefined();
    },
  );

  test('a role that records no such rows is neither offered it nor let in', async () => {
    const auditor = await enrolled('office', await invited({ role: 'auditor' }));

    expect(await (await open('/', auditor.secret)).text()).not.toContain('href="/imports"');
    expect((await open('/imports', auditor.secret)).status).toBe(403);
    expect((await sendTable(auditor, table(row(191)))).status).toBe(403);
  });

  test('removed, it and its rows are gone', async () => {
    const at = await judged(officer, table(row(195)));

    await send(`${at}/drop`, {}, officer.secret);

    expect((await open(at, officer.secret)).status).toBe(404);
    expect(await page('/imports')).not.toContain(at);
  });

  test('one that harms somebody asks for the passkey again', async () => {
    await setClock('2026-11-02T01:06:00.000Z');
    const titles =
      '行政相对人名称,统一社会信用代码,行政处罚决定文书号,违法行为类型,违法事实,处罚依据,处罚类别,罚款金额（万元）,处罚决定日期,处罚机关,送达日期,违法行为日期';
    const cells = `${nameOf(111)},${codeOf(111)},示例罚〔2026〕1号,其他,出具虚假报告,《中华人民共和国环境保护法》第六十五条,罚款,1,2026-10-01,示例市生态环境局,2026-10-02,2026-05-01`;
    const at = await judged({ secret: officer.secret, sort: 'penalties' }, `${titles}\n${cells}`);

    const shown = await page(at);
    await send(at, {}, officer.secret);

    expect(shown).toContain('请先再次验证本人');
    expect(await countsAt(at)).toEqual({ 待录入: 1 });
    await setClock('2026-11-02T01:00:00.000Z');
  });
});
