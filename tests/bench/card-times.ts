import type { ExtensionRun } from '../support/extension-run.ts';
import { type ExtensionWorld, glassRoot, worldOfExtension } from '../support/extension-world.ts';

export type CardTimes = {
  /** From a click on a name until its card is drawn: the first in a document, whose script comes for it, and those after it. */
  readonly first: readonly number[];
  readonly next: readonly number[];
};

/** In milliseconds: `documents` pages, and in each of them the cards of these names. */
export async function cardTimes(
  run: ExtensionRun,
  names: readonly string[],
  documents: number,
): Promise<CardTimes> {
  const first: number[] = [];
  const next: number[] = [];
  for (let n = -1; n < documents; n++) {
    const { page } = await run.open();
    await page.bringToFront();
    // A page that has just been read may be read once more, which closes a card.
    await page.waitForTimeout(settledMs);
    const world = await worldOfExtension(page);
    await world.evaluate(`(${noteCards})()`);
    for (const [place, name] of names.entries()) {
      await page.getByText(name, { exact: true }).click({ position: { x: 8, y: 8 } });
      const ms = await cardAfterClick(world);
      if (n >= 0) (place === 0 ? first : next).push(ms);
      await page.keyboard.press('Escape');
    }
    await page.close();
  }
  return { first, next };
}

/** Runs in the world of the extension's scripts. */
const noteCards = `() => {
  const times = globalThis.cardTimes = {};
  addEventListener('click', ({ timeStamp }) => { times.clickedAt = timeStamp; times.drawnAt = undefined; }, true);
  const drawn = () => requestAnimationFrame(() => { times.drawnAt ??= performance.now(); });
  const follow = () => {
    const host = globalThis[Symbol.for('lucheng')].glass;
    if (host === undefined || host === times.host) return;
    times.host = host;
    const card = ${glassRoot}.querySelector('.card');
    const look = () => card.hidden || card.querySelector('.lc-card') === null || drawn();
    new MutationObserver(look).observe(card, { attributes: true, childList: true, subtree: true });
    look();
  };
  new MutationObserver(follow).observe(document, { childList: true, subtree: true });
  follow();
}`;

const settledMs = 1000;
const patienceMs = 10_000;

async function cardAfterClick(world: ExtensionWorld): Promise<number> {
  const ms = await world.evaluate(`new Promise((resolve) => {
    const look = () => {
      const { clickedAt, drawnAt } = globalThis.cardTimes;
      if (performance.now() - clickedAt > ${patienceMs}) resolve();
      if (clickedAt !== undefined && drawnAt !== undefined) resolve(drawnAt - clickedAt);
      else setTimeout(look, 20);
    };
    look();
  })`);
  if (typeof ms !== 'number') throw new Error('No card was drawn');
  return ms;
}
