import type { Firefox } from './firefox.ts';

/** A page in Firefox, as a reader sees it and as its own scripts do. */
export type FirefoxPage = {
  /** Texts in a custom highlight whose style underlines them, each once. */
  readonly underlinedTexts: () => Promise<readonly string[]>;
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
    underlinedTexts: () => evaluate(underlinedTexts),
    requests: () => requests,
  };
}

type Evaluated = { readonly result: { readonly value: string } };

/** Runs in the page. */
function underlinedTexts(): string[] {
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
}
