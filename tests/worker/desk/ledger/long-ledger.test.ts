import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import { subjectKey } from '../../../../shared/identity/subject.ts';
import { deadlinesOf } from '../../../../shared/rating/deadlines/deadlines-of.ts';
import { startingClocks } from '../../../../worker/desk/ledger/clock-subjects.ts';
import { ask, ledger, makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { samples } from '../../../fixtures/samples/samples.ts';

const subjects = 1100;
let token: string;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  ({ token } = await makeToken('officer-1'));
  for (let from = 0; from < subjects; from += 500) {
    const serials = Array.from({ length: Math.min(500, subjects - from) }, (_, n) => from + n);
    await record(
      token,
      serials.map((serial) => registration(codeOf(serial))),
    );
  }
  await record(token, [proposal(codeOf(7), 'WZ-7'), proposal(codeOf(900), 'WZ-900')]);
});

test('subjects are read page by page, each once and in order', async () => {
  const keys = await runInDurableObject(ledger(), ({ desk }) => [...desk.entries.subjectKeys()]);

  expect(keys).toHaveLength(subjects);
  expect(keys).toEqual([...new Set(keys)].toSorted());
});

test('of a long ledger only those files are read for deadlines that may have one', async () => {
  const keysOn = (day: string) =>
    runInDurableObject(ledger(), ({ desk }) =>
      [...desk.entries.clockSubjects(day)].map(({ key, isSettled }) => [key, isSettled]),
    );
  const before = await keysOn('2026-11-02');
  await ask('/v1/deadlines', token);
  const settled = await keysOn('2026-11-02');
  await record(token, notice(codeOf(900), 'WZ-900', '2026-11-02'));
  const after = await keysOn('2026-11-02');
  await ask('/v1/deadlines', token);

  const [one, other] = [codeOf(7), codeOf(900)].toSorted();
  expect(before).toEqual([
    [one, false],
    [other, false],
  ]);
  // A proposal of which nobody was notified has no deadline.
  expect(settled).toEqual([]);
  expect(after).toEqual([[codeOf(900), false]]);
  expect(await keysOn('2030-01-01')).toEqual([[codeOf(900), true]]);
});

test('no deadline of any sample is without a kind behind it that starts a clock', () => {
  const starting = startingClocks();
  let deadlines = 0;
  for (const { book: makeBook, time } of Object.values(samples)) {
    const { entries, jurisdiction } = makeBook();
    const byKey = Map.groupBy(entries, ({ subject }) => subjectKey(subject));
    for (const history of byKey.values()) {
      const found = deadlinesOf(history, jurisdiction, `${time.slice(0, 10)}T04:00:00.000Z`);
      deadlines += found.length;
      if (found.length > 0) expect(history.some(({ kind }) => starting.has(kind))).toBe(true);
    }
  }
  expect(deadlines).toBeGreaterThan(10);
});

test('published records are read page by page, and one is found by its key', async () => {
  await publish();

  const [all, one] = await runInDurableObject(ledger(), ({ desk }) => [
    [...desk.published.all()].map(({ code }) => code),
    desk.published.of(codeOf(1099)),
  ]);

  expect(all).toHaveLength(subjects);
  expect(one?.code).toBe(codeOf(1099));
});
