import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import type { WaitingChanges } from '../../../worker/desk/approval/list-waiting-changes.ts';
import { ask, comeDue, ledger, makeToken, record } from '../../fixtures/desk/desk.ts';
import { lose, restore } from '../../fixtures/desk/lost-ledger.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import {
  accuse,
  approveAll,
  banned,
  banOf,
  clerk,
  codes,
  ending,
  goTo,
  halt,
  keepTestsAWeekApart,
  levelOf,
  now,
  other,
  publish,
} from './halting-desk.ts';

keepTestsAWeekApart();

/** What waits, read with this token in pages of ten. */
async function pagesOf(token: string): Promise<readonly WaitingChanges[]> {
  const pages: WaitingChanges[] = [];
  for (let after: string | undefined = ''; after !== undefined; after = pages.at(-1)?.next) {
    const query = new URLSearchParams({ after, limit: '10' });
    pages.push(await (await ask(`/v1/changes-waiting?${query}`, token)).json());
  }
  return pages;
}

describe('while adverse changes wait', () => {
  test.each([
    ['county-regulator', undefined],
    ['auditor', undefined],
    ['agency', { kind: 'agency', code: codes(1)[0] ?? '' }],
  ] as const)('what is not yet approved is not for a token of the role %s', async (role, whom) => {
    await accuse(clerk, codes(25));
    await publish();
    const { token } = await makeToken(`curious-${role}`, role, 366, whom);

    expect((await ask('/v1/changes-waiting', token)).status).toBe(403);
  });

  test('however many changes wait, all can be read before they are approved, some at a time', async () => {
    await accuse(clerk, codes(25));
    await publish();

    const pages = await pagesOf(clerk);

    const waiting = await halt();
    expect(pages.map(({ changes }) => changes.length)).toEqual([10, 10, 5]);
    expect(pages.flatMap(({ changes }) => changes)).toEqual(waiting?.changes);
    expect(new Set(pages.map(({ digest }) => digest))).toEqual(new Set([waiting?.digest]));

    await approveAll();
    expect(await pagesOf(clerk)).toEqual([{ digest: null, changes: [] }]);
  });

  test('while accusations wait, another agency’s ban ends with the next publication', async () => {
    const [first] = await banned(clerk, 1);
    await accuse(clerk, codes(21));
    await publish();
    await record(other, ending(first ?? { code: '', entry: '' }));

    await comeDue();

    expect((await halt())?.changes).toHaveLength(21);
    // The object's own alarm may have come first, and still be publishing.
    await expect.poll(() => levelOf(first?.code ?? '')).toBeUndefined();
  });

  test('while a new accusation waits, an old one of the same agency ends', async () => {
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
    await expect.poll(() => levelOf(code)).toBeUndefined();
  });

  test('while a longer ban waits, another ban of the same agency that is annulled ends', async () => {
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
    await accuse(clerk, codes(21));
    await record(other, [annul(retraction?.id), annul(annulled)]);

    await publish();

    const shown = (await readRegister(now)).record(code)?.reasons.flatMap((one) => one.entries);
    expect((await halt())?.changes).toHaveLength(22);
    expect(shown).toEqual([entry]);
  });

  test('while accusations wait, an end by time comes by itself', async () => {
    const until = addSeconds(now, 3600);
    const [code = ''] = codes(1);
    await record(clerk, banOf(code, until));
    await publish();
    await accuse(clerk, codes(21));
    await publish();
    await goTo(until);

    await comeDue();

    expect((await halt())?.changes).toHaveLength(21);
    await expect.poll(() => levelOf(code)).toBeUndefined();
  });
});

test('a restored ledger doesn’t publish changes that were waiting for approval', async () => {
  const subjects = codes(21);
  await accuse(clerk, subjects);
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
