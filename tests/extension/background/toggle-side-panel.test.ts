import { expect, test } from 'vitest';
import { toggleSidePanel } from '../../../extension/background/toggle-side-panel.ts';
import { isToClose } from '../../../extension/panels/side/close-when-asked.ts';

test('the command opens the panel in the very turn in which the reader gave it, as browsers demand', () => {
  const opened: number[] = [];

  void toggleSidePanel(3, 1000, {
    open: async (window) => void opened.push(window),
    send: async () => undefined,
  });

  expect(opened).toEqual([3]);
});

test('a window without any panel to close is no fault', async () => {
  const send = () => Promise.reject(new Error('Receiving end does not exist'));

  await expect(toggleSidePanel(3, 1000, { open: async () => undefined, send })).resolves.toBe(
    undefined,
  );
});

test.each([
  ['was open before it', 3, 999, true],
  ['opens because of it', 3, 1001, false],
  ['stands in another window', 4, 999, false],
])('of the command’s panels one that %s closes itself: %#', (_, window, openedAt, closes) => {
  const message = { kind: 'close-side-panel', window: 3, openedBefore: 1000 } as const;

  expect(isToClose(message, { window, openedAt })).toBe(closes);
});
