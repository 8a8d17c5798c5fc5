import { expect, test } from 'vitest';
import { openRegister } from '../../../../shared/register/layers/open-register.ts';
import type { Register } from '../../../../shared/register/layers/register.ts';
import { writeRegister } from '../../../../shared/register/packing/write-register.ts';
import { addSeconds } from '../../../../shared/time/shanghai.ts';
import { createRegisterReader } from '../../../../worker/public/reading/read-register.ts';
import { publishedAt } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

/** A register reader over refreshes that the test ends by hand, in any order. */
function openReader() {
  let now = publishedAt;
  const refreshes: ((register: Register | undefined) => void)[] = [];
  const read = createRegisterReader({
    clock: () => now,
    refresh: () =>
      new Promise((resolve) => {
        refreshes.push((register) => resolve({ register, absentKeys: 2 }));
      }),
    keepAlive: () => undefined,
    logError: () => undefined,
  });
  return {
    read,
    refreshes,
    passSeconds: (seconds: number) => {
      now = addSeconds(now, seconds);
    },
  };
}

function registerNumber(sequence: number): Register {
  const { segments, manifestHash, recordsRoot } = writeRegister([normal]);
  const register = openRegister(
    {
      head: {
        v: 1,
        jurisdiction: '330300',
        sequence,
        issuedAt: publishedAt,
        expiresAt: addSeconds(publishedAt, 86_400),
        minWaitSeconds: 600,
        manifest: manifestHash,
        overlay: null,
        changes: null,
        beside: null,
        recordsRoot,
        ledger: { size: 0, root: '' },
        mirrors: [],
        kid: '',
        alg: 'Ed25519',
      },
      signature: '',
    },
    { v: 1, records: 1, segments: segments.map(({ ref }) => ref) },
    segments.map(({ bytes }) => bytes),
  );
  if (!register) throw new Error('The test register does not open');
  return register;
}

test('a hundred readers at once cause one refresh', async () => {
  const { read, refreshes } = openReader();
  const register = registerNumber(1);

  const readings = Promise.all(Array.from({ length: 100 }, () => read()));
  refreshes[0]?.(register);
  const registers = (await readings).map((reading) => reading.register);

  expect(refreshes).toHaveLength(1);
  expect(new Set(registers)).toEqual(new Set([register]));
});

test('between refreshes a reading costs no wait at all', async () => {
  const { read, refreshes } = openReader();
  const first = read();
  refreshes[0]?.(registerNumber(1));
  await first;

  expect(read()).not.toBeInstanceOf(Promise);
});

test('a refresh that was given up and ends late does not bring the past back', async () => {
  const { read, refreshes, passSeconds } = openReader();
  const [older, newer] = [registerNumber(1), registerNumber(2)];
  const first = read();
  passSeconds(60);
  const second = read();

  refreshes[1]?.(newer);
  await second;
  refreshes[0]?.(older);
  await first;

  expect((await read()).register).toBe(newer);
});

test('a clock that was set back asks again at once', async () => {
  const { read, refreshes, passSeconds } = openReader();
  const first = read();
  refreshes[0]?.(registerNumber(1));
  await first;

  passSeconds(-3600);
  void read();

  expect(refreshes).toHaveLength(2);
});
