import { expect, test, vi } from 'vitest';
import { Seal } from '../../../extension/background/seal.ts';

function storeOf(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  };
}

/** A network that answers only when asked to stop. */
function silentNetwork() {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (input: string, { signal }: { signal: AbortSignal }) => {
    asked.push(input);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  });
  return asked;
}

test('sealing ends what is on its way, and nothing is asked until the last seal is lifted', async () => {
  const asked = silentNetwork();
  const seal = await Seal.restore(storeOf());
  const underWay = seal.fetch('https://register.example/head');

  await seal.put(1);
  await seal.put(2);
  await expect(underWay).rejects.toThrow('aborted');
  await seal.lift(1);
  await expect(seal.fetch('https://register.example/head')).rejects.toThrow('Sealed');
  expect(asked).toHaveLength(1);

  await seal.lift(2);
  void seal.fetch('https://register.example/head').catch(() => undefined);
  expect(asked).toHaveLength(2);
});

test('a seal outlives the worker', async () => {
  const store = storeOf();
  await (await Seal.restore(store)).put(7);

  expect((await Seal.restore(store)).isOn).toBe(true);
  expect((await Seal.restore(storeOf())).isOn).toBe(false);
});

test('what is kept in its place by somebody else is no seal, and breaks nothing', async () => {
  expect((await Seal.restore(storeOf({ sealedTabs: 'x' }))).isOn).toBe(false);
});
