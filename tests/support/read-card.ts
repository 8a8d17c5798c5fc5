import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Points at a text on the page and returns what the extension's card says; it lies in a closed shadow root. */
export async function readCard(page: Page, name: string): Promise<string> {
  await page.bringToFront();
  // A card that is open may lie over the name.
  await page.keyboard.press('Escape');
  await pointAt(page, name);
  for (let tries = 0; tries < 600; tries++) {
    const text = await glassText(page);
    if (text.length > 20) return text;
    await sleep(50);
  }
  throw new Error(`No card over ${name}`);
}

/** Moves the mouse onto a text from somewhere else. */
export async function pointAt(page: Page, name: string): Promise<void> {
  const box = await boxOf(page, name);
  await page.mouse.move(box.x + 200, box.y + 300);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The first line box of a text that may run over several elements. */
async function boxOf(page: Page, name: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const all = nodes.map((node) => node.data).join('');
    let start = all.indexOf(wanted);
    for (const node of nodes) {
      if (start >= 0 && start < node.length) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, Math.min(node.length, start + 2));
        node.parentElement?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      start -= node.length;
    }
    return undefined;
  }, name);
  if (!box) throw new Error(`${name} is not on the page`);
  return box;
}

/** Text of every element after `body`, closed shadow roots included. */
export async function glassText(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const beside = html?.children?.filter(({ nodeName }) => nodeName === 'DIV') ?? [];
    return beside.map(textOf).join('');
  } finally {
    await session.detach();
  }
}

type DomNode = {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
};

function textOf(node: DomNode): string {
  if (['STYLE', 'SCRIPT', 'TITLE'].includes(node.nodeName.toUpperCase())) return '';
  if (node.nodeName === '#text') return node.nodeValue;
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join('');
}
