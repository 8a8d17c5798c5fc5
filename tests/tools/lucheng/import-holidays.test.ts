import { describe, expect, test } from 'vitest';
import { deskPaths } from '../../../shared/contract/desk-paths.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { Deadline } from '../../../shared/rating/deadlines/deadline.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { openHolidays, sheet, words } from './open-holidays.ts';

const holidays = openHolidays();

describe('a sheet in the notice’s own terms', () => {
  test('a holiday sheet is read back as the notice says it, and nothing is recorded without --commit', async () => {
    const ran = await holidays.importing();

    expect(ran).toMatchObject({ exitCode: 0, errors: '' });
    expect(ran.out).toContain(
      '春节：2027-02-05（周五）至2027-02-12（周五），共 8 天；2027-01-31（周日）、2027-02-20（周六）上班',
    );
    expect(ran.out).toContain('dry run');
    expect((await holidays.run('status')).out).toContain('on file until 2026');
  });

  test.each([
    ['a weekday that is not the day’s', '2月20日（周六）', '2月20日（周日）', '与所填星期不符'],
    ['no day', '5月8日（周六）', '5月第二个周六', '不是日期'],
    ['a make-up day left out', '、10月9日（周六）', '', '调休上班日'],
    ['a day too many', '清明节,4月3日', '清明节,3月3日', '历年从未及于'],
    ['a holiday left out', '端午节,6月9日（周三）,6月9日（周三）,\n', '', '缺少法定节日：端午节'],
    ['an unknown column', '调休上班\n', '调休上班,备注\n', '备注'],
  ])('a holiday sheet with %s is refused with its place', async (_, from, to, said) => {
    await holidays.write(sheet.replace(from, to));

    const ran = await holidays.importing();

    expect(ran.exitCode).toBe(1);
    expect(ran.errors).toContain(said);
  });

  test('a holiday sheet of 2024 that differs from the package in a day is refused, and both are shown', async () => {
    await holidays.write(`节日,放假开始,放假结束,调休上班
元旦,2023-12-30,2024-01-01,
春节,2024-02-10,2024-02-17,2024-02-04、2024-02-18
清明节,2024-04-04,2024-04-06,2024-04-07
劳动节,2024-05-01,2024-05-05,2024-04-28、2024-05-12
端午节,2024-06-08,2024-06-10,
中秋节,2024-09-15,2024-09-17,2024-09-14
国庆节,2024-10-01,2024-10-07,2024-09-29、2024-10-12
`);
    const year = ['--year', '2024', ...words.slice(2)];

    const ran = await holidays.run('import', 'holidays', holidays.file, ...year);

    expect(ran.exitCode).toBe(1);
    expect(ran.errors).toContain('2024-05-11 本次放假、chinese-days 1.5.7上班');
    expect(ran.errors).toContain('2024-05-12 本次上班、chinese-days 1.5.7放假');
    const holds = ['--holds-over', '2024-05-11', '--holds-over', '2024-05-12'];
    expect(
      await holidays.run('import', 'holidays', holidays.file, ...year, ...holds),
    ).toMatchObject({ exitCode: 0 });
  });
});

test('from 1 November the next year is asked for; missing on 1 January, the status fails', async () => {
  holidays.setClock('2026-10-31T15:59:00Z');
  expect((await holidays.run('status')).out).not.toContain('HOLIDAYS MISSING');
  holidays.setClock('2026-10-31T16:00:00Z');
  expect(await holidays.run('status')).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining('HOLIDAYS MISSING: 2027'),
  });
  expect((await holidays.run('deadlines')).errors).toContain('HOLIDAYS MISSING: 2027');
  holidays.setClock('2026-12-31T16:00:00Z');
  expect((await holidays.run('status')).exitCode).toBe(1);
});

test('a recorded holiday sheet changes every deadline at once, also of what was filed before', async () => {
  const agency = makeUscc(1);
  const basis = {
    authority: '示例市生态环境局',
    law: '示例办法',
    level: 'normative-document',
    article: '第一条',
    documentNumber: '示例1号',
  };
  const about = (kind: string, body: object) => ({
    ...{ kind, subject: { kind: 'agency', code: agency }, basis, caseId: 'WZ-1', body },
  });
  const proposal = {
    name: '示例甲公司',
    summary: '出具虚假监测报告',
    months: 12,
    offence: 'first',
  };
  await holidays.record(about('listing-proposed', proposal));
  const proof = { servedOn: '2026-12-28', method: '直接送达', proof: '示例送达1号' };
  await holidays.record(about('listing-notified', proof));
  const due = async () => {
    const answer = await holidays.read('/v1/deadlines');
    return (answer as { deadlines: Deadline[] }).deadlines.map(({ dueOn }) => dueOn);
  };
  expect(await due()).toMatchObject([{ kind: 'provisional', day: '2027-01-08' }]);
  expect((await holidays.run('deadlines')).out).toContain('2027-01-08 暂定 / provisional');

  const ran = await holidays.importing('--commit');

  expect(ran).toMatchObject({ exitCode: 0, out: expect.stringContaining('recorded the holidays') });
  expect(await due()).toEqual([{ kind: 'day', day: '2027-01-06' }]);
  expect((await holidays.run('status')).out).toContain('on file until 2027');
  expect((await holidays.run('deadlines')).errors).toBe('');
  const again = await holidays.importing('--commit', '--extraordinary', '再次录入');
  expect(again.errors).toContain('已有记录');
});

test('a changed holiday notice replaces the one on record, and a retracted sheet can be recorded anew', async () => {
  const recorded = async () => {
    const path = deskPaths.subject(`authority:${makeUscc(90)}`);
    const { entries } = (await holidays.read(path)) as { entries: Entry[] };
    return entries.filter(({ kind }) => kind === 'holiday-arrangement').map(({ id }) => id);
  };
  const [first = ''] = await recorded();
  await holidays.write(sheet.replace('2月12日（周五）,1月31日（周日）、', '2月11日（周四）,'));
  const replacing = ['--replaces', first];

  expect(await holidays.importing(...replacing)).toMatchObject({ exitCode: 0, errors: '' });
  expect(await holidays.importing('--commit', ...replacing)).toMatchObject({
    exitCode: 0,
    errors: '',
  });
  const [, second = ''] = await recorded();
  expect((await holidays.importing('--commit', '--replaces', '330300-99')).errors).toContain(
    '没有此编号的有效安排',
  );

  await holidays.write(sheet);
  const body = { effect: 'annulled', summary: '录入有误' };
  const basis = {
    ...{ authority: '示例市局', law: '示例办法', level: 'normative-document' },
    ...{ article: '第一条', documentNumber: '示例2号' },
  };
  const subject = { kind: 'authority', code: makeUscc(90) };
  for (const entry of [second, first]) {
    await holidays.record({ kind: 'retraction', subject, basis, body: { ...body, entry } });
  }

  expect(await holidays.importing('--commit')).toMatchObject({ exitCode: 0, errors: '' });
  expect(await recorded()).toHaveLength(3);
  expect((await holidays.run('status')).out).toContain('on file until 2027');
});
