import { beforeAll, describe, expect, test } from 'vitest';
import { theBook } from '../../../../../shared/kinds/book/the-book.ts';
import { chapterOf } from '../../../../../worker/desk/forms/chapters.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { makeToken, publish, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const code = codeOf(1);
const page = `/subjects/of/${code}`;
let officer: Guest;
let auditor: Guest;

const textOf = async (path: string, { secret }: Guest) => (await open(path, secret)).text();

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(token, registration(code));
  await setClock('2026-11-05T01:00:00.000Z');
  officer = await enrolled('office', await invited({ name: '陈某某', role: 'city-regulator' }));
  const own = await makeToken(officer.person);
  await record(own.token, proposal(code, 'WZ-1'));
  await record(own.token, notice(code, 'WZ-1', '2026-11-05'));
  auditor = await enrolled('office', await invited({ name: '周某某', role: 'auditor' }));
  await publish();
});

test('every kind of entry stands in one chapter', () => {
  expect(theBook.kinds.filter(({ name }) => chapterOf(name) === undefined)).toEqual([]);
});

describe('a subject’s file', () => {
  test.each([
    'overview',
    'timeline',
    'engagements',
    'people',
    'documents',
    'public',
    'past',
    'no-such-part',
  ])('its part “%s” is there for the auditor', async (view) => {
    expect((await open(`${page}?view=${view}`, auditor.secret)).status).toBe(200);
  });

  test('says who it is, how its standing comes about, and leads to its cases', async () => {
    const html = await textOf(page, officer);

    expect(html).toContain('2026年11月2日登记');
    expect(html).toContain('暂未评级：登记未满一年');
    expect(html).toContain(`/case?subject=${code}&amp;case=WZ-1`);
  });

  test('says of what holds now no beginning that is only the day of asking', async () => {
    const html = await textOf(page, officer);

    expect(html).toContain('>至 2027年11月1日<');
    expect(html).not.toContain('2026年11月5日 至');
  });

  test('tells of each entry who recorded it and on what basis, and can be cut to a chapter', async () => {
    const all = await textOf(`${page}?view=timeline`, officer);
    const listing = await textOf(`${page}?view=timeline&chapter=listing`, officer);

    expect(all).toMatch(/列入告知.*第三十五条.*陈某某.*告知性登记/s);
    expect(listing).toContain('列入告知');
    expect(listing).not.toContain('>告知性登记<');
  });

  test('says of what is not public by which rule it isn’t', async () => {
    const html = await textOf(`${page}?view=public`, officer);

    expect(html).toMatch(/列入建议.*不公示.*《[^》]+》/s);
    expect(html).toMatch(/告知性登记.*公示/s);
  });

  test('stands alone on a sheet to be printed', async () => {
    const html = await textOf(`${page}/sum`, officer);

    expect(html).toContain('状态和等级说明');
    expect(html).not.toContain('name="kind"');
  });

  test('of somebody without a name on record leads back by the number', async () => {
    const { token } = await makeToken(officer.person);
    const person = { kind: 'practitioner', code: 'P-0000000001' } as const;
    await record(token, {
      ...proposal(code, 'WZ-2'),
      subject: person,
      personal: { name: '示例甲' },
    });

    const html = await textOf(`/subjects/of/practitioner%3A${person.code}/sum`, officer);

    expect(html).toMatch(/<a href="\/subjects\/of\/practitioner%3AP-0000000001">P-0000000001<\/a>/);
  });

  test('marks in English what is written in Chinese (WCAG 2.2, 3.1.2)', async () => {
    const cookie = `__Host-lucheng-office=${officer.secret}; __Host-lucheng-lang=en`;
    const html = await (await open(`${page}/sum`, '', { Cookie: cookie })).text();
    const unmarked = html.replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>.*?<\/\1>/gs, '');

    expect(html).toContain('lang="zh-CN"');
    expect(unmarked.slice(unmarked.indexOf('<main'))).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('what was known on a day', () => {
  const read = (guest: Guest, day: string, caseNumber: string) =>
    send(`${page}/past`, { day, case: caseNumber }, guest.secret);

  test('is shown to an auditor, who finds that reading in the log', async () => {
    const answer = await read(auditor, '2026-11-03', '审〔2026〕7号');
    const log = await textOf('/accesses', auditor);

    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('告知性登记');
    expect(html).not.toContain('列入建议');
    expect(log).toMatch(
      new RegExp(`${auditor.person}.*审〔2026〕7号.*${code}.*knownAt=2026-11-03T16:00`, 's'),
    );
  });

  test.each([
    ['', '审1号'],
    ['2026-13-45', '审1号'],
    ['2099-01-01', '审1号'],
    ['2026-11-03', ''],
    ['2026-11-03', '\u202e审计'],
    ['2026-11-03', '审'.repeat(65)],
  ])('is not shown for the day “%s” and the case “%s”, and not logged', async (day, caseNumber) => {
    const before = await textOf('/accesses', auditor);

    const answer = await read(auditor, day, caseNumber);

    expect(answer.status).toBe(422);
    expect(await textOf('/accesses', auditor)).toBe(before);
  });

  test('is neither offered to an officer nor given, however it is asked for', async () => {
    expect(await textOf(page, officer)).not.toContain('view=past');
    expect((await open(`${page}?view=past`, officer.secret)).status).toBe(403);
    expect((await read(officer, '2026-11-03', '审1号')).status).toBe(403);
    expect((await open('/accesses', officer.secret)).status).toBe(403);
  });
});
