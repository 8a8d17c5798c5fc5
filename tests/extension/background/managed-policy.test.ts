import { describe, expect, test, vi } from 'vitest';
import {
  lastPolicy,
  type PolicyAreas,
  readAndKeepPolicy,
} from '../../../extension/background/managed-policy.ts';
import { Registers } from '../../../extension/background/registers.ts';
import type { PinnedSources } from '../../../extension/pinned-source.ts';
import { noPolicy } from '../../../extension/settings/policy.ts';
import { pinnedSource, secondSource } from '../../fixtures/register/pinned-source.ts';

const sources: PinnedSources = [pinnedSource, secondSource];

function areas(said: () => Promise<Record<string, unknown>>, kept: Record<string, unknown> = {}) {
  const made: PolicyAreas = {
    managed: { get: said },
    local: {
      get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
      set: async (items) => void Object.assign(kept, structuredClone(items)),
    },
  };
  return made;
}

describe('what an organisation says', () => {
  test('is there at the next start before the browser answers', async () => {
    const kept = {};
    const said = { lang: 'en', pausedHosts: ['a.example'], registers: ['990100'] };
    const now = await readAndKeepPolicy(
      areas(async () => said, kept),
      sources,
    );
    const silent = areas(() => new Promise(() => undefined), kept);

    expect(await lastPolicy(silent, sources)).toEqual(now);
    expect(now.registers).toEqual(['990100']);
  });

  test('is written once: what is said again at every start of the background stays as it is', async () => {
    const made = areas(async () => ({ lang: 'en' }));
    const written = vi.spyOn(made.local, 'set');

    const first = await readAndKeepPolicy(made, sources);
    const second = await readAndKeepPolicy(made, sources);

    expect(second).toEqual(first);
    expect(written).toHaveBeenCalledTimes(1);
  });

  test('and has taken back holds no more at the start after', async () => {
    const kept = {};
    await readAndKeepPolicy(
      areas(async () => ({ lang: 'en' }), kept),
      sources,
    );
    expect(
      await readAndKeepPolicy(
        areas(async () => ({}), kept),
        sources,
      ),
    ).toEqual(noPolicy);

    expect(
      await lastPolicy(
        areas(async () => ({}), kept),
        sources,
      ),
    ).toEqual(noPolicy);
  });

  test('where a browser refuses to answer nothing is fixed, whatever was kept', async () => {
    const kept = {};
    await readAndKeepPolicy(
      areas(async () => ({ lang: 'en' }), kept),
      sources,
    );
    const refusing = areas(() => Promise.reject(new Error('No managed storage')), kept);

    expect(await readAndKeepPolicy(refusing, sources)).toEqual(noPolicy);
    expect(await lastPolicy(refusing, sources)).toEqual(noPolicy);
  });

  test('on a device that has never been told is waited for', async () => {
    expect(
      await lastPolicy(
        areas(async () => ({})),
        sources,
      ),
    ).toBeUndefined();
  });

  test.each([['text'], [null], [[{ lang: 'en' }]], [{ source: 'https://evil.example' }]])(
    'is kept as %j by somebody else: nothing is obeyed that the browser could not say',
    async (lastPolicyKept) => {
      const policy = await lastPolicy(
        areas(async () => ({}), { lastPolicy: lastPolicyKept }),
        sources,
      );

      expect(policy?.fixed ?? {}).toEqual({});
      expect(policy?.source).toBeUndefined();
    },
  );
});

test('no register is asked for before it is known what the organisation says now', async () => {
  const asked = vi.fn(async () => undefined);
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  const city = { jurisdiction: '330300', keeper: {}, sync: { tick: asked, checkNow: asked } };
  const registers = new Registers([city as never], { isInUse: () => true, ready });
  const both = [registers.tick(), registers.checkNow()];
  await new Promise((later) => setTimeout(later));
  expect(asked).not.toHaveBeenCalled();

  resolve();
  await Promise.all(both);
  expect(asked).toHaveBeenCalledTimes(2);
});
