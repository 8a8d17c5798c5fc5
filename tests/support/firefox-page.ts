import type { Firefox } from './firefox.ts';

/** A page in Firefox, as a reader sees it and as its own scripts do. */
export type FirefoxPage = {
  /** Texts in a custom highlight, each once; whether a style draws it is not told. */
  readonly highlightedTexts: () => Promise<readonly string[]>;
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

  const evaluate = async <Value>(run: () => Value): Promise<Value> => {
    const { result } = await bidi.send<Evaluated>('script.evaluate', {
      target: { context },
      expression: `JSON.stringify((${run})())`,
      awaitPromise: false,
    });
    return JSON.parse(result.value);
  };
  return {
    highlightedTexts: () => evaluate(highlightedTexts),
    requests: () => requests,
  };
}

type Evaluated = { readonly result: { readonly value: string } };

/** Runs in the page. */
function highlightedTexts(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const texts = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return `${range}`;
  });
  return [...new Set(texts)];
}
