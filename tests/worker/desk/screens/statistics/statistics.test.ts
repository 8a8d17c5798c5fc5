import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { readSheet } from '../../../../../shared/sheets/read-sheet.ts';
import { recount } from '../../../../../worker/desk/ledger/month-counts.ts';
import { open } from '../../../../fixtures/desk/browse.ts';
import { ledger, makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

let officer: Guest;

const about = (serial: number) => registration(codeOf(serial));
const demerit = (serial: number, actOn: string) => ({
  ...about(serial),
  kind: 'demerit',
  caseId: `WZ-${serial}-${actOn}`,
  finalOn: '2026-11-01',
  body: {
    act: '12-8-secret-leak',
    summary: '泄露商业秘密',
    actOn,
    service: 'environmental-monitoring',
    points: 6,
  },
});

beforeAll(async () => {
  await setClock('2025-12-31T16:30:00.000Z');
  const { token: agent } = await makeToken('agent', 'agency', 360, {
    kind: 'agency',
    code: codeOf(1),
  });
  const { token } = await makeToken('officer-1', 'city-regulator', 360);
  const { token: second } = await makeToken('officer-2', 'city-regulator', 360);
  // Half past midnight of 1 January in Shanghai: the new year, though London has the old one.
  await record(token, registration(codeOf(1)));
  await setClock('2026-11-02T01:00:00.000Z');
  await record(token, [registration(codeOf(2)), registration(codeOf(3))]);
  const kept = await record(token, [demerit(1, '2026-09-01'), demerit(2, '2026-09-02')]);
  const { entries } = await record(token, demerit(3, '2026-09-03'));
  const objections = [];
  for (const field of ['name', 'services']) {
    const body = { field, grounds: '有误' };
    objections.push((await record(agent, { ...about(1), kind: 'objection', body })).entries[0]?.id);
  }
  const answer = (objection: string | undefined) =>
    record(second, {
      ...about(1),
      kind: 'objection-decided',
      body: { objection, result: 'rejected', summary: '记录无误' },
    });
  await setClock('2026-11-04T01:00:00.000Z');
  await answer(objections[0]);
  await setClock('2026-12-20T01:00:00.000Z');
  await answer(objections[1]);
  const body = { entry: entries[0]?.id, effect: 'annulled', summary: '误录' };
  await record(second, { ...about(3), kind: 'retraction', body });
  // Said by mistake, and taken back: the demerit stands.
  const mistaken = { ...body, entry: kept.entries[1]?.id };
  const { entries: said } = await record(second, {
    ...about(2),
    kind: 'retraction',
    body: mistaken,
  });
  await record(token, { ...about(2), kind: 'retraction', body: { ...body, entry: said[0]?.id } });
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
});

const counts = async (year: number) => JSON.parse(await ledger().countYear(year));
const month = (nth: number, count: number) =>
  Array.from({ length: 12 }, (_, place) => (place === nth - 1 ? count : 0));

test('entries count in the month of Shanghai in which they were recorded', async () => {
  const { years, counts: told } = await counts(2026);

  expect(years).toEqual([2026]);
  expect(told.kinds['registration-filed']).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0]);
  expect((await counts(2025)).counts.kinds['registration-filed']).toEqual(Array(12).fill(0));
});

test('what was annulled is counted neither by month nor in the points', async () => {
  const { counts: told } = await counts(2026);

  expect(told.kinds.demerit).toEqual(month(11, 2));
  expect(told.points).toEqual([
    { act: '12-8-secret-leak', service: 'environmental-monitoring', entries: 2, points: 12 },
  ]);
});

test('the counts that are kept entry by entry are those of the whole ledger', async () => {
  const [kept, counted] = await runInDurableObject(ledger(), (_, { storage: { sql } }) => [
    sql.exec('SELECT * FROM monthCounts ORDER BY month, kind, what').toArray(),
    sql.exec(recount).toArray(),
  ]);

  expect(kept?.length).toBeGreaterThan(5);
  expect(kept).toEqual(counted);
});

test('a decision is held against the deadline that stood open before it', async () => {
  const times = JSON.parse(await ledger().timeDecisions(2026));

  expect(times[0]).toEqual({
    what: 'objection-decision',
    decided: 2,
    inTime: 1,
    extended: 0,
    late: 1,
    unknown: 0,
    medianDays: 2,
    longestDays: 48,
    isCut: false,
  });
});

test('each chart says its numbers to those who don’t see it, and stands beside a table', async () => {
  const html = await (await open('/statistics?year=2026', officer.secret)).text();

  expect(html).toMatch(/<svg[^>]* role="img" aria-label="告知性登记[^"]*11 月 2[^"]*"/);
  expect(html).toMatch(/<table aria-label="监管">/);
  expect(html).toMatch(/12-8-secret-leak.*监测.*12/s);
});

test('the page of times names what is overdue by office', async () => {
  const html = await (await open('/statistics/times?year=2026', officer.secret)).text();

  expect(html).toContain('办理用时 · 2026');
  expect(html).toContain('答复异议');
});

test('the year goes out as CSV and as a workbook, number for number alike', async () => {
  const [csv, xlsx] = await Promise.all(
    ['csv', 'xlsx'].map((format) => open(`/statistics/files/${format}?year=2026`, officer.secret)),
  );
  const text = (await csv?.text()) ?? '';
  const bytes = new Uint8Array((await xlsx?.arrayBuffer()) ?? new ArrayBuffer());
  const sheet = await readSheet(bytes);

  expect(csv?.headers.get('Content-Disposition')).toContain('statistics-2026.csv');
  expect(text).toContain('"2026-11","登记","告知性登记","2"');
  expect(JSON.stringify(sheet)).toContain('2026-11');
});

test.each(['year=abc', 'year=1999', 'year=2026;DROP', 'year=', ''])(
  'a year that is none (%j) is this one',
  async (query) => {
    const answer = await open(`/statistics?${query}`, officer.secret);

    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('2026 年统计');
  },
);

test('who only administers is offered no statistics, and gets none', async () => {
  const admin = await enrolled('office', await invited({ administers: true }));

  const answers = await Promise.all(
    ['/statistics', '/statistics/times', '/statistics/files/csv'].map((path) =>
      open(path, admin.secret),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
});
