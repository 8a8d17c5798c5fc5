import type { Firefox } from './firefox.ts';
import type { FirefoxPage, Place } from './firefox-page.ts';

/** Texts in a custom highlight whose style underlines them, each once. */
export function underlinedTexts(page: FirefoxPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isUnderlined = ({ startContainer }: AbstractRange, name: string) => {
      const element = startContainer.parentElement;
      return (
        element !== null &&
        getComputedStyle(element, `::highlight(${name})`).textDecorationLine === 'underline'
      );
    };
    const drawn = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].filter((range) => isUnderlined(range, name)),
    );
    const texts = drawn.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return `${range}`;
    });
    return [...new Set(texts)];
  });
}

/** Moves the mouse onto a text. */
export async function pointAtText(page: FirefoxPage, text: string): Promise<void> {
  await page.point(await page.evaluate(placeOfText, text));
}

/** Selects a text as with the mouse, and opens the browser's menu over it. */
export async function openMenuOverText(page: FirefoxPage, text: string): Promise<void> {
  const place = await page.evaluate(placeOfText, text);
  await page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    // No standard has it, but Firefox does: a text over several elements is selected, too.
    (window as unknown as { find(text: string): boolean }).find(wanted);
  }, text);
  await page.openMenu(place);
}

/** What the extension's card says, while it is open; it lies in a closed shadow tree, which the browser alone sees into. */
export async function readFirefoxCard({ bidi }: Firefox, page: FirefoxPage): Promise<string> {
  const { result } = await bidi.send<{ result: Serialized }>('script.evaluate', {
    target: { context: page.context },
    expression: 'document.documentElement.lastElementChild',
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 32, includeShadowTree: 'all' },
  });
  return textIn(result);
}

/** Runs in the page: the middle of the first letters of a text that may run over several elements. */
function placeOfText(wanted: string): Place {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let start = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(wanted);
  for (const node of nodes) {
    if (start >= 0 && start < node.length) {
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, Math.min(node.length, start + 2));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    start -= node.length;
  }
  throw new Error(`${wanted} is not on the page`);
}

/** https://w3c.github.io/webdriver-bidi/#type-script-RemoteValue, of a node */
type Serialized = {
  readonly value?: {
    readonly nodeType: number;
    readonly nodeValue?: string;
    readonly localName?: string;
    readonly children?: readonly Serialized[];
    readonly shadowRoot?: Serialized | null;
  };
};

function textIn({ value }: Serialized): string {
  if (value === undefined || value.localName === 'style') return '';
  if (value.nodeType === 3) return value.nodeValue ?? '';
  const below = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return below.map(textIn).join('');
}
