import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Chromium, LoadedExtension } from './browser.ts';

/** A page of the extension's own; while the browser takes its files in anew, it opens none. */
export async function openPopup(chromium: Chromium): Promise<Page> {
  const panel = await chromium.context.newPage();
  const address = loaded(chromium).address('popup.html');
  for (let tries = 1; ; tries += 1) {
    try {
      await panel.goto(address);
      return panel;
    } catch (error) {
      if (tries === mostTries) throw error;
      await sleep(100);
    }
  }
}

const mostTries = 300;

export function loaded({ extension }: Chromium): LoadedExtension {
  if (extension === undefined) throw new Error('The extension was not loaded');
  return extension;
}
