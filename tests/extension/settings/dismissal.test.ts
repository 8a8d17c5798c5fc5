import { expect, test } from 'vitest';
import { Dismissals } from '../../../extension/background/dismissals.ts';
import { mostDismissals } from '../../../extension/settings/dismissal.ts';
import { noon } from '../../fixtures/register/make-head.ts';

const finding = {
  code: '91990000000000017X',
  name: '示例青山环境检测有限公司',
  page: 'https://tender.example/a#1',
  reason: 'not-this-agency',
  note: '',
} as const;

function memory(kept: Record<string, unknown> = {}) {
  return {
    kept,
    get: async () => structuredClone(kept),
    set: async (items: object) => void Object.assign(kept, structuredClone(items)),
  };
}

test('what is dismissed on one page is dismissed on no other, and outlives the worker', async () => {
  const store = memory();
  await (await Dismissals.open(store)).dismiss(finding, noon);

  const later = await Dismissals.open(store);
  expect(later.on(finding.page)).toEqual([{ ...finding, at: noon }]);
  expect(later.on('https://tender.example/a#2')).toEqual([]);
  expect(later.on(undefined)).toEqual([]);
});

test('dismissed twice, it stands once, with the later reason; undone, not at all', async () => {
  const box = await Dismissals.open(memory());
  await box.dismiss(finding, noon);
  await box.dismiss({ ...finding, reason: 'dealt-with' }, noon);

  expect(box.all.map(({ reason }) => reason)).toEqual(['dealt-with']);
  await box.undo(finding);
  expect(box.all).toEqual([]);
});

test('the oldest go where there are too many', async () => {
  const box = await Dismissals.open(memory());
  const pages = Array.from({ length: mostDismissals + 5 }, (_, n) => `https://tender.example/${n}`);
  for (const page of pages) await box.dismiss({ ...finding, page }, noon);

  expect(box.all).toHaveLength(mostDismissals);
  expect(box.on(pages[0])).toEqual([]);
});

test.each([
  ['no list', 'all'],
  ['a stranger’s list', [{ ...finding, at: noon, until: 'ever' }]],
])('%s in the store dismisses nothing', async (_, dismissals) => {
  expect((await Dismissals.open(memory({ dismissals }))).all).toEqual([]);
});

test('what a full device refuses to keep is dismissed as long as the worker lives', async () => {
  const store = { ...memory(), set: () => Promise.reject(new Error('QUOTA_BYTES exceeded')) };
  const dismissals = await Dismissals.open(store);

  await dismissals.dismiss(finding, noon);

  expect(dismissals.on(finding.page)).toHaveLength(1);
});
