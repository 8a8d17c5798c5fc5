import type { Firefox } from './firefox.ts';

/** A page in Firefox, as a reader sees it and as its own scripts do. */
export type FirefoxPage = {
  /** Texts under a painted highlight, as the page's own scripts find them, each once. */
  readonly paintedTexts: () => Promise<readonly string[]>;
  /** Moves the mouse onto the first place of a text. */
  readonly pointAt: (text: string) => Promise<void>;
  /** All text in closed shadow roots beside `body`: what the extension shows. */
  readonly glassText: () => Promise<string>;
  /** Addresses that the page and its frames have asked for. */
  readonly requests: () => readonly string[];
};

export async function openFirefoxPage({ bidi }: Firefox, address: string): Promise<FirefoxPage> {
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>(
    'browsingContext.getTree',
  );
  const context = contexts[0]?.context;
  const requests: string[] = [];
  bidi.listen('network.beforeRequestSent', ({ request }) => requests.push(request.url));
  await bidi.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });

  const evaluate = async <Value>(run: (given: string) => Value, given = ''): Promise<Value> => {
    const { result } = await bidi.send<Evaluated>('script.evaluate', {
      target: { context },
      expression: `JSON.stringify((${run})(${JSON.stringify(given)}))`,
      awaitPromise: false,
    });
    return JSON.parse(result.value);
  };
  return {
    paintedTexts: () => evaluate(paintedTexts),
    pointAt: async (text) => {
      const actions = (await evaluate(wayTo, text)).map((to) => ({ type: 'pointerMove', ...to }));
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await bidi.send('input.performActions', { context, actions: [mouse] });
    },
    glassText: async () => {
      const { result } = await bidi.send<{ result: RemoteNode }>('script.evaluate', {
        target: { context },
        expression: 'document.documentElement',
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 40, includeShadowTree: 'all' },
      });
      return (result.value?.children ?? [])
        .filter(({ value }) => value?.localName !== 'head' && value?.localName !== 'body')
        .map(textOf)
        .join('');
    },
    requests: () => requests,
  };
}

type Evaluated = { readonly result: { readonly value: string } };

/** https://w3c.github.io/webdriver-bidi/#type-script-NodeRemoteValue */
type RemoteNode = {
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
};

function textOf({ value }: RemoteNode): string {
  if (value === undefined || value.localName === 'style') return '';
  const below = [...(value.shadowRoot ? [value.shadowRoot] : []), ...(value.children ?? [])];
  return (value.nodeValue ?? '') + below.map(textOf).join('');
}

/** Runs in the page. */
function paintedTexts(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const texts = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return `${range}`;
  });
  return [...new Set(texts)];
}

/** Runs in the page: from beside a text onto it, in whole pixels of what is in view. */
function wayTo(text: string): { x: number; y: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    const { x, y, height } = range.getBoundingClientRect();
    const onto = { x: Math.round(x + 10), y: Math.round(y + height / 2) };
    return [{ x: onto.x, y: onto.y + 60 }, { x: onto.x, y: onto.y + 4 }, onto];
  }
  return [];
}
