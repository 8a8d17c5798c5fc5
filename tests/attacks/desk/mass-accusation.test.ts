import { evictDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { ask, comeDue, ledger, makeToken, problemOf, record } from '../../fixtures/desk/desk.ts';
import { codeOf } from '../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../fixtures/desk-operator.ts';
import {
  accuse,
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

describe('a mass accusation', () => {
  test('an approval of twenty-one accusations doesn’t pass twenty-two', async () => {
    await accuse(clerk, codes(21));
    await publish();
    const shown = await halt();
    const [late = ''] = codes(1);
    await record(clerk, banOf(late));

    const answer = await problemOf(await publish({ approve: shown?.digest }));

    expect(answer).toMatchObject({ status: 409, name: 'approval-void' });
    expect(await levelOf(late)).toBeUndefined();
    expect((await halt())?.changes).toHaveLength(22);
  });

  test('a mass accusation doesn’t pass twenty at a time', async () => {
    await accuse(clerk, codes(20));
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

  test('a mass accusation isn’t approved by an officer who recorded one of them', async () => {
    await accuse(clerk, codes(21));
    await accuse(other, codes(1));
    await publish();
    const { token } = await makeToken('other', 'operator');

    const answer = await problemOf(await publish({ approve: (await halt())?.digest }, token));

    expect(answer).toMatchObject({ status: 403, name: 'approver-recorded-it' });
    expect((await halt())?.changes).toHaveLength(22);
  });

  test('an approval is void once a ban it shows was swapped for a longer one', async () => {
    const subjects = codes(21);
    const entries = await accuse(clerk, subjects);
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

  test('one approval passes a mass accusation once', async () => {
    await accuse(clerk, codes(21));
    await publish();
    const shown = await halt();
    await publish({ approve: shown?.digest });
    await accuse(clerk, codes(21));

    const again = await problemOf(await publish({ approve: shown?.digest }));

    expect(again.name).toBe('approval-void');
  });

  test('a mass accusation still waits after a restart', async () => {
    const subjects = codes(21);
    await accuse(clerk, subjects);
    await publish();
    const before = await halt();
    await evictDurableObject(ledger());

    await comeDue();
    await publish();

    expect((await halt())?.digest).toBe(before?.digest);
    expect(await levelOf(subjects[0] ?? '')).toBeUndefined();
  });

  test('the accusations that wait are listed only for those who may know of them', async () => {
    await accuse(clerk, codes(21));
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
