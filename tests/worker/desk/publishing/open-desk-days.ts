import { beforeAll, expect } from 'vitest';
import { canonicalJson } from '../../../../shared/ledger/canonical.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { comeDue, ledger, makeToken, record, setClock } from '../../../fixtures/desk/desk.ts';
import { readRegister } from '../../../fixtures/desk/read-register.ts';

/** A desk for all tests of a file, whose time they let pass. */
export function openDeskDays() {
  let token: string;
  let now = '2026-11-02T01:00:00.000Z';

  beforeAll(async () => {
    await setClock(now);
    ({ token } = await makeToken('officer-1', 'city-regulator', 366));
  });

  const passSeconds = async (seconds: number): Promise<void> => {
    now = addSeconds(now, seconds);
    await setClock(now);
    await comeDue();
  };

  return {
    passSeconds,
    recordAndPublish: async (...drafts: readonly unknown[]): Promise<void> => {
      await record(token, drafts);
      await passSeconds(1);
      await isPublished();
    },
    register: () => readRegister(now),
    recordsOf: async (): Promise<readonly string[]> =>
      [...(await readRegister(now)).all()].map(canonicalJson).toSorted(),
    get now() {
      return now;
    },
    get token() {
      return token;
    },
  };
}

/** The alarm may have been at it already when it was called. */
export async function isPublished(): Promise<void> {
  const isLastPublished = async () => {
    const { ledger: held, published } = await ledger().status();
    return canonicalJson(published?.ledger ?? null) === canonicalJson(held);
  };
  await expect.poll(isLastPublished).toBe(true);
}
