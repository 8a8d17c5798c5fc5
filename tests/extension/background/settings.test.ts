import { expect, test } from 'vitest';
import { applySettings } from '../../../extension/background/apply-settings.ts';
import { SettingsBox } from '../../../extension/background/settings.ts';
import { noPolicy } from '../../../extension/settings/policy.ts';
import { usualSettings } from '../../../extension/settings/reader-settings.ts';

function memory(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async () => structuredClone(kept),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
  };
}

test('what was never chosen follows the browser and the system', async () => {
  const { value } = await SettingsBox.open(memory(), 'zh-CN');

  expect(value).toMatchObject({ lang: 'zh', palette: 'auto', textSize: 'normal', pausedHosts: [] });
});

test('a kept value that no setting can have counts as not chosen, and spoils no other', async () => {
  const kept = { lang: 'en', palette: 7, pausedHosts: ['a.example', 3], textSize: 'large' };
  const { value } = await SettingsBox.open(memory(kept), 'zh');

  expect(value).toMatchObject({ lang: 'en', palette: 'auto', textSize: 'large', pausedHosts: [] });
});

test('what the organisation fixes holds at once, and the reader’s choice again without it', async () => {
  const store = memory();
  const box = await SettingsBox.open(store, 'zh');
  await box.change({ lang: 'zh', textSize: 'large' });

  box.holdTo({ ...noPolicy, fixed: { lang: 'en' } });
  await box.change({ lang: 'zh', textSize: 'normal' });

  expect(box.value).toMatchObject({ lang: 'en', textSize: 'normal' });
  expect(store.kept).toMatchObject({ lang: 'zh', textSize: 'normal' });

  box.holdTo(noPolicy);
  expect(box.value.lang).toBe('zh');
});

test('a site fixed as read can’t be paused by the reader', async () => {
  const box = await SettingsBox.open(memory(), 'zh');
  box.holdTo({ ...noPolicy, fixed: { pausedHosts: [] } });

  await box.change({ pausedHosts: ['tender.example'] });

  expect(box.value.pausedHosts).toEqual([]);
});

test('a device that refuses to write keeps what was changed as long as the worker lives', async () => {
  const set = () => Promise.reject(new DOMException('Quota exceeded', 'QuotaExceededError'));
  const box = await SettingsBox.open({ ...memory(), set }, 'zh');

  await box.change({ lang: 'en' });

  expect(box.value.lang).toBe('en');
});

test('open pages follow what has changed, and only that', async () => {
  const before = { ...usualSettings('zh'), pausedHosts: ['a.example', 'b.example'] };
  const happened = async (some: object) => {
    const done: string[] = [];
    const note = (what: string) => async (hosts?: readonly string[]) =>
      void done.push(`${what} ${hosts ?? ''}`.trim());
    await applySettings(
      before,
      { ...before, ...some },
      {
        registerScript: note('register'),
        stopOn: note('stop'),
        runOn: note('run'),
        redraw: note('redraw'),
      },
    );
    return done;
  };

  expect(await happened({})).toEqual([]);
  expect(await happened({ palette: 'dark' })).toEqual([]);
  expect(await happened({ lang: 'en' })).toEqual(['redraw']);
  expect(await happened({ pausedHosts: ['b.example', 'c.example'] })).toEqual([
    'register',
    'stop c.example',
    'run a.example',
  ]);
});
