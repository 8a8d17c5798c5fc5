import { expect, test, vi } from 'vitest';
import type { PanelMessage } from '../../../extension/messages/panel-messages.ts';
import { keepTab } from '../../../extension/panels/keep-tab.ts';
import { oneAtATime } from '../../../extension/panels/one-at-a-time.ts';
import { mayShowFor } from '../../../extension/panels/when-to-ask.ts';
import { makeVerdict } from '../../fixtures/pages/make-finding.ts';
import { calm } from './show-popup.tsx';

const answering = async (message: PanelMessage) =>
  message.kind === 'tab-state' ? { ...calm, tab: message.tab } : true;

test('a panel shows the tab that is in front when it asks', async () => {
  let front = 1;
  const kept = keepTab({ tabNow: async () => front, askBackground: answering });

  await kept.refresh();
  front = 2;
  await kept.refresh();

  expect(kept.state.value?.tab).toBe(2);
});

test.each([
  ['answers nothing', async () => undefined],
  ['is stopped while it answers', () => Promise.reject(new Error('channel closed'))],
])('a background that %s leaves what was known, said to be old', async (_, failing) => {
  const askBackground = vi.fn<(message: PanelMessage) => Promise<unknown>>(answering);
  const kept = keepTab({ tabNow: async () => 7, askBackground });
  await kept.refresh();

  askBackground.mockImplementation(failing);
  await kept.ask({ kind: 'check-now' });
  expect(kept.state.value?.tab).toBe(7);
  expect(kept.isSilent.value).toBe(true);

  askBackground.mockImplementation(answering);
  await kept.refresh();
  expect(kept.isSilent.value).toBe(false);
});

test('any number of calls while work runs share one run after it', async () => {
  const gates: (() => void)[] = [];
  const work = vi.fn(() => new Promise<void>((resolve) => gates.push(resolve)));
  const run = oneAtATime(work);

  const all = [run(), run(), run()];
  expect(work).toHaveBeenCalledTimes(1);
  gates[0]?.();
  await expect.poll(() => work).toHaveBeenCalledTimes(2);
  gates[1]?.();
  await Promise.all(all);

  expect(work).toHaveBeenCalledTimes(2);
});

test('work that fails doesn’t keep the next from running', async () => {
  let isFailing = true;
  const run = oneAtATime(async () => {
    if (isFailing) throw new Error('once');
  });

  const [first, second] = [run(), run()];
  isFailing = false;

  await expect(first).rejects.toThrow('once');
  await expect(second).resolves.toBeUndefined();
});

const now = '2026-11-23T23:59:50.000Z';

test('no verdict is shown beyond its end', () => {
  const state = { ...calm, verdicts: { x: makeVerdict(1) } };

  expect(mayShowFor(state, now)).toBe(10_000);
  expect(mayShowFor(calm, now)).toBe(60_000);
});

test('a page that is being read is asked about every second', () => {
  expect(mayShowFor({ ...calm, pending: true }, now)).toBe(1000);
  expect(mayShowFor(undefined, now)).toBe(1000);
});
