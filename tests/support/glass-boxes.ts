import type { Page } from 'playwright-core';

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the extension's signs and its card are drawn, and whether its own element is the topmost of the browser's top layer. */
export type GlassBoxes = {
  readonly signs: readonly Box[];
  readonly card: Box | undefined;
  readonly isOnTop: boolean;
};

/** All of it lies in a closed shadow tree, which only the browser's developer tools see into. */
export async function glassBoxes(page: Page): Promise<GlassBoxes> {
  const tools = await page.context().newCDPSession(page);
  try {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.findLast(({ nodeName }) => nodeName === 'DIV');
    const parts = host?.shadowRoots?.[0]?.children ?? [];
    const partOf = (name: string) => parts.find(({ attributes = [] }) => attributes.includes(name));
    const boxOf = async (nodeId: number) => {
      const quads = await tools.send('DOM.getContentQuads', { nodeId }).catch(() => undefined);
      const [x = 0, y = 0, right = 0, , , bottom = 0] = quads?.quads[0] ?? [];
      return quads?.quads[0] && { x, y, width: right - x, height: bottom - y };
    };
    const signs = await Promise.all(
      (partOf('markers')?.children ?? []).map((one) => boxOf(one.nodeId)),
    );
    const card = partOf('card');
    const { nodeIds } = await tools.send('DOM.getTopLayerElements');
    return {
      signs: signs.flatMap((box) => box ?? []),
      card: card && (await boxOf(card.nodeId)),
      isOnTop: host !== undefined && nodeIds.filter((id) => id > 0).at(-1) === host.nodeId,
    };
  } finally {
    await tools.detach();
  }
}
