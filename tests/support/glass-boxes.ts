import type { CDPSession, Page } from 'playwright-core';

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
    const partOf = (name: string) =>
      parts.find(({ attributes = [] }) =>
        attributes.some((value) => value.split(' ').includes(name)),
      );
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

/** Where a part of the card is drawn: the first with this class or label, of this kind of element if one is named. */
export async function partBox(page: Page, mark: string, kind?: string): Promise<Box> {
  return withGlass(page, async (nodes, tools) => {
    const part = nodes.find(
      ({ nodeName, attributes = [] }) =>
        (kind === undefined || nodeName === kind) &&
        attributes.some((value) => value.split(' ').includes(mark)),
    );
    const quads = part && (await tools.send('DOM.getContentQuads', { nodeId: part.nodeId }));
    const [x = 0, y = 0, right = 0, , , bottom = 0] = quads?.quads[0] ?? [];
    if (quads === undefined) throw new Error(`The card has no ${mark}`);
    return { x, y, width: right - x, height: bottom - y };
  });
}

export async function linksInGlass(page: Page): Promise<readonly string[]> {
  return withGlass(page, async (nodes) =>
    nodes.flatMap(({ nodeName, attributes = [] }) => {
      const place = attributes.indexOf('href');
      return nodeName === 'A' && place >= 0 ? [attributes[place + 1] ?? ''] : [];
    }),
  );
}

type Node = {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

async function withGlass<T>(
  page: Page,
  use: (nodes: readonly Node[], tools: CDPSession) => Promise<T>,
): Promise<T> {
  const tools = await page.context().newCDPSession(page);
  try {
    const { root } = await tools.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const host = html?.children?.findLast(({ nodeName }) => nodeName === 'DIV');
    return await use(host === undefined ? [] : allIn(host), tools);
  } finally {
    await tools.detach();
  }
}

function allIn(node: Node): readonly Node[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(allIn)];
}
