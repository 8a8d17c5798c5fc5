import { setTimeout as sleep } from 'node:timers/promises';
import type { Firefox } from './firefox.ts';

/** A page in Firefox, as a reader sees it and as its own scripts do. */
export type FirefoxPage = {
  readonly context: string;
  /** Runs a function in the page; what it returns and what it is given goes as JSON. */
  readonly evaluate: <Value, Given extends readonly unknown[]>(
    run: (...given: Given) => Value,
    ...given: Given
  ) => Promise<Awaited<Value>>;
  /** What stands on it. */
  readonly text: () => Promise<string>;
  /** Moves the mouse to a place, and presses it there if asked to; in CSS pixels from the upper left corner. */
  readonly point: (place: Place, presses?: boolean) => Promise<void>;
  /** Presses the other button of the mouse at a place, which opens the browser's menu there. */
  readonly openMenu: (place: Place) => Promise<void>;
  /** Presses the button or link with this text, as with a mouse. */
  readonly press: (text: string) => Promise<void>;
  /** Fills in the field with this label. */
  readonly fill: (label: string, value: string) => Promise<void>;
};

export type Place = { readonly x: number; readonly y: number };

/** Goes to an address in the first tab. */
export async function openFirefoxPage(firefox: Firefox, address: string): Promise<FirefoxPage> {
  const [first] = await tabsOf(firefox);
  const context = first?.context ?? '';
  await firefox.bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  return pageIn(firefox, context);
}

/** The tab whose address has this in it, once there is one. */
export async function findFirefoxPage(firefox: Firefox, part: string): Promise<FirefoxPage> {
  for (let tries = 0; tries < 300; tries++) {
    const found = (await tabsOf(firefox)).find(({ url }) => url.includes(part));
    if (found !== undefined) return pageIn(firefox, found.context);
    await sleep(100);
  }
  throw new Error(`No tab of Firefox has ${part}`);
}

type Tab = { readonly context: string; readonly url: string };

async function tabsOf({ bidi }: Firefox): Promise<readonly Tab[]> {
  return (await bidi.send<{ contexts: readonly Tab[] }>('browsingContext.getTree')).contexts;
}

function pageIn({ bidi }: Firefox, context: string): FirefoxPage {
  const evaluate: FirefoxPage['evaluate'] = async (run, ...given) => {
    const call = `(${run})(${given.map((one) => JSON.stringify(one)).join()})`;
    const said = await bidi.send<Said>('script.evaluate', {
      target: { context },
      expression: `(async () => JSON.stringify(await ${call}) ?? 'null')()`,
      awaitPromise: true,
    });
    if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
    return JSON.parse(said.result.value);
  };
  const move = async ({ x, y }: Place, presses: readonly object[]) => {
    await bidi.send('browsingContext.activate', { context });
    const actions = [
      { type: 'pointerMove', x: 1, y: 1 },
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      ...presses,
    ];
    const mouse = { type: 'pointer', id: 'mouse', actions };
    await bidi.send('input.performActions', { context, actions: [mouse] });
  };
  const point: FirefoxPage['point'] = (place, presses = false) =>
    move(place, presses ? pressesOf(0) : []);
  return {
    context,
    evaluate,
    point,
    openMenu: (place) => move(place, pressesOf(2)),
    text: () => evaluate(() => document.body.innerText),
    press: async (text) => point(await soon(() => evaluate(placeOf, text), text), true),
    fill: async (label, value) => {
      await soon(() => evaluate(fillIn, label, value), label);
    },
  };
}

/** Of the left button, 0, or the right one, 2. */
function pressesOf(button: 0 | 2): readonly object[] {
  return [
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
}

type Said =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

async function soon<Value>(ask: () => Promise<Value | null>, what: string): Promise<Value> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await ask();
    if (answer !== null) return answer;
    await sleep(100);
  }
  throw new Error(`The page has no “${what}”`);
}

/** Runs in the page. */
function placeOf(text: string): Place | null {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
  const found = controls.find(({ textContent }) => textContent.trim().startsWith(text));
  if (found === undefined) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page. */
function fillIn(label: string, value: string): true | null {
  const labels = [...document.querySelectorAll('label')];
  const field = labels.find(({ textContent }) => textContent.trim() === label)?.control;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}
