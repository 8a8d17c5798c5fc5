import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { ledger, publish } from '../../../fixtures/desk/desk.ts';
import { ban, codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { fileNames, readHead, readMonths } from '../../../fixtures/desk/read-register.ts';
import { openDeskDays } from './open-desk-days.ts';

const desk = openDeskDays();
const day = 86_400;
/** The months that are told once a publication after their end has come through. */
const toldMonths = () => readMonths().then((months) => months.map(({ month }) => month));
const areTold = (...months: readonly string[]) => expect.poll(toldMonths).toEqual(months);
const fewer = { blacklisted: null, banned: null, rectifying: null, supervised: null };

test('Art. 20: no month is told before one has ended', async () => {
  await desk.recordAndPublish(
    ...[1, 2, 3, 4, 5].map((serial) => registration(codeOf(serial))),
    ...[1, 2, 3].map((serial) => ban(codeOf(serial), `WZ-${serial}`, '2026-12-10T16:00:00.000Z')),
  );

  expect((await readHead())?.head.beside).toBeNull();
});

test('Art. 20: the first publication of a new month tells how the register stood when the last one ended', async () => {
  await desk.passSeconds(29 * day);
  await areTold('2026-11');

  expect(await readMonths()).toMatchObject([
    {
      month: '2026-11',
      registered: 5,
      levels: { ...fewer, banned: 3 },
      services: { 'environmental-monitoring': 5, 'ecological-restoration': 0 },
    },
  ]);
});

test('Art. 37: what is decided, ended or repaired later changes nothing of a month that is kept', async () => {
  const [november] = await readMonths();

  await desk.recordAndPublish(registration(codeOf(6)));
  await desk.passSeconds(31 * day);
  await areTold('2026-11', '2026-12');

  expect(await readMonths()).toMatchObject([november, { month: '2026-12', registered: 6 }]);
  expect((await readMonths())[1]?.levels).toEqual(fewer);
});

test('months in which the desk stood still are told each as readers had the register then', async () => {
  await desk.passSeconds(59 * day);

  await areTold('2026-11', '2026-12', '2027-01', '2027-02');
});

test('a month is archived before it is told, and its file is one that a head names', async () => {
  const archived = await env.ARCHIVE.list({ prefix: 'months/' });

  expect(archived.objects.map(({ key }) => key)).toEqual([
    'months/2026-11.json',
    'months/2026-12.json',
    'months/2027-01.json',
    'months/2027-02.json',
  ]);
  expect(await fileNames()).toContain((await readHead())?.head.beside);
});

test('a publication that has nothing new leaves the months, and their files, as they are', async () => {
  const before = (await readHead())?.head.beside;

  await publish();
  await desk.passSeconds(2 * day);

  expect((await readHead())?.head.beside).toBe(before);
  expect(await fileNames()).toContain(before);
});

test('the counts of a month can’t be altered or removed, not by the desk itself', async () => {
  const tried = await runInDurableObject(ledger(), (_object, { storage }) =>
    ["UPDATE publishedMonths SET json = '{}'", 'DELETE FROM publishedMonths'].map((query) => {
      try {
        storage.sql.exec(query);
        return 'done';
      } catch (error) {
        return String(error);
      }
    }),
  );

  expect(tried).toEqual([
    expect.stringContaining('kept once'),
    expect.stringContaining('are kept'),
  ]);
});
