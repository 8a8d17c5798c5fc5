import { evictDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { ask, comeDue, ledger, makeToken, problemOf, record } from '../../fixtures/desk/desk.ts';
import { codeOf } from '../../fixtures/desk/drafts.ts';
import { lose, restore } from '../../fixtures/desk/lost-ledger.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import { operatorSecret } from '../../fixtures/desk-operator.ts';
import {
  approveAll,
  aWeekLater,
  banned,
  banOf,
  codes,
  ending,
  goTo,
  halt,
  levelOf,
  now,
  publish,
} from './halting-desk.ts';

let clerk: string;
let other: string;

beforeEach(async () => {
  ({ clerk, other } = await aWeekLater());
});

describe('a mass accusation', () => {
  test('approved at twenty-one isn’t approved at two hundred', async () => {
    await record(
      clerk,
      codes(21).map((code) => banOf(code)),
    );
    await publish();
    const shown = await halt();
    const [late = ''] = codes(1);
    await record(clerk, banOf(late));

    const answer = await problemOf(await publish({ approve: shown?.digest }));

    expect(answer).toMatchObject({ status: 409, name: 'approval-void' });
    expect(await levelOf(late)).toBeUndefined();
    expect((await halt())?.changes).toHaveLength(22);
  });

  test('doesn’t pass twenty at a time', async () => {
    await record(
      clerk,
      codes(20).map((code) => banOf(code)),
    );
    await publish();
    const [next = ''] = codes(1);
    await record(clerk, banOf(next));
    await goTo(addSeconds(now, 23 * 3600));

    const answer = await publish();
    const held = await levelOf(next);
    await goTo(addSeconds(now, 3600));
    await publish();

    expect(answer.status).toBe(409);
    expect(held).toBeUndefined();
    expect(await levelOf(next)).toBe('banned');
  });

  test('isn’t approved by whoever recorded one of them', async () => {
    await record(
      clerk,
      codes(21).map((code) => banOf(code)),
    );
    await record(
      other,
      codes(1).map((code) => banOf(code)),
    );
    await publish();
    const { token } = await makeToken('other', 'operator');

    const answer = await problemOf(await publish({ approve: (await halt())?.digest }, token));

    expect(answer).toMatchObject({ status: 403, name: 'approver-recorded-it' });
    expect((await halt())?.changes).toHaveLength(22);
  });

  test('isn’t swapped for a longer one after it was shown', async () => {
    const subjects = codes(21);
    const { entries } = await record(
      clerk,
      subjects.map((code) => banOf(code)),
    );
    await publish();
    const shown = await halt();
    const [code = ''] = subjects;
    await record(clerk, [
      {
        ...ending({ code, entry: entries[0]?.id ?? '' }),
        body: { entry: entries[0]?.id, effect: 'annulled', summary: '误录' },
      },
      banOf(code, '2035-01-01T00:00:00.000Z'),
    ]);

    const answer = await problemOf(await publish({ approve: shown?.digest }));

    expect(answer.name).toBe('approval-void');
  });

  test('passes once by one approval', async () => {
    await record(
      clerk,
      codes(21).map((code) => banOf(code)),
    );
    await publish();
    const shown = await halt();
    await publish({ approve: shown?.digest });
    await record(
      clerk,
      codes(21).map((code) => banOf(code)),
    );

    const again = await problemOf(await publish({ approve: shown?.digest }));

    expect(again.name).toBe('approval-void');
  });

  test('still waits after a restart', async () => {
    const subjects = codes(21);
    await record(
      clerk,
      subjects.map((code) => banOf(code)),
    );
    await publish();
    const before = await halt();
    await evictDurableObject(ledger());

    await comeDue();
    await publish();

    expect((await halt())?.digest).toBe(before?.digest);
    expect(await levelOf(subjects[0] ?? '')).toBeUndefined();
  });

  test('is listed for those alone who may know of it', async () => {
    await record(
      clerk,
      codes(21).map((code) => banOf(code)),
    );
    await publish();
    const speaksFor = { kind: 'agency', code: codeOf(1) } as const;
    const { token } = await makeToken('agency', 'agency', 30, speaksFor);
    const listed = async (credential: string) =>
      (await (await ask('/v1/status', credential)).json<{ halt: { changes: unknown[] } }>()).halt
        .changes.length;

    expect(await listed(operatorSecret)).toBe(21);
    expect(await listed(token)).toBe(0);
  });
});

describe('while adverse changes wait', () => {
  test('another’s ban ends within the next publication', async () => {
    const [first] = await banned(clerk, 1);
    await record(
      clerk,
      codes(21).map((code) => banOf(code)),
    );
    await publish();
    await record(other, ending(first ?? { code: '', entry: '' }));

    await comeDue();

    expect((await halt())?.changes).toHaveLength(21);
    // The object's own alarm may have come first, and still be publishing.
    await vi.waitFor(async () => expect(await levelOf(first?.code ?? '')).toBeUndefined(), 60_000);
  });

  test('a new accusation doesn’t keep an old one in force', async () => {
    const [first] = await banned(clerk, 1);
    const { code, entry } = first ?? { code: '', entry: '' };
    await record(
      clerk,
      [code, ...codes(20)].map((one) => banOf(one, '2031-01-01T00:00:00.000Z')),
    );
    await publish();
    await record(other, ending({ code, entry }));

    await comeDue();

    expect((await halt())?.changes).toHaveLength(21);
    await vi.waitFor(async () => expect(await levelOf(code)).toBeUndefined(), 60_000);
  });

  test('an old ban that is to last longer doesn’t keep another one in force that is annulled', async () => {
    const [code = ''] = codes(1);
    const longer = { ...banOf(code), caseId: `L-${code}` };
    const { entries } = await record(clerk, [longer, banOf(code)]);
    const [entry = '', annulled = ''] = entries.map(({ id }) => id);
    const shorter = { ...ending({ code, entry }), effectiveFrom: '2028-01-01T00:00:00.000Z' };
    const [retraction] = (await record(other, shorter)).entries;
    await publish();
    await approveAll();
    const annul = (id = '') => ({
      ...ending({ code, entry: id }),
      body: { entry: id, effect: 'annulled', summary: '误录' },
    });
    await record(
      clerk,
      codes(21).map((one) => banOf(one)),
    );
    await record(other, [annul(retraction?.id), annul(annulled)]);

    await publish();

    const shown = (await readRegister(now)).record(code)?.reasons.flatMap((one) => one.entries);
    expect((await halt())?.changes).toHaveLength(22);
    expect(shown).toEqual([entry]);
  });

  test('an end by time comes by itself', async () => {
    const until = addSeconds(now, 3600);
    const [code = ''] = codes(1);
    await record(clerk, banOf(code, until));
    await publish();
    await record(
      clerk,
      codes(21).map((one) => banOf(one)),
    );
    await publish();
    await goTo(until);

    await comeDue();

    expect((await halt())?.changes).toHaveLength(21);
    await vi.waitFor(async () => expect(await levelOf(code)).toBeUndefined(), 60_000);
  });
});

test('a lost and restored ledger publishes no halted change either', async () => {
  const subjects = codes(21);
  await record(
    clerk,
    subjects.map((code) => banOf(code)),
  );
  await publish();
  await lose();
  await evictDurableObject(ledger());

  const restored = await restore();
  const held = await levelOf(subjects[0] ?? '');
  const shown = await halt();
  await publish({ approve: shown?.digest });

  expect(restored.status).toBe(200);
  expect(held).toBeUndefined();
  expect(shown?.changes.length).toBeGreaterThan(20);
  expect(await levelOf(subjects[0] ?? '')).toBe('banned');
});
