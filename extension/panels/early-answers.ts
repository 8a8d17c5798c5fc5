import type { PanelMessage } from '../messages/panel-messages.ts';

type Early = { readonly message: PanelMessage; readonly answer: Promise<unknown> };

const key = Symbol.for('lucheng early answers');
const page = globalThis as { [key]?: Early[] };

/** Notes what has been asked before the page's own script was there. */
export function noteEarly(message: PanelMessage, answer: Promise<unknown>): void {
  page[key] ??= [];
  page[key].push({ message, answer });
}

/** The answer to a question that has been asked early; once, for the next one wants what holds then. */
export function takeEarly(message: PanelMessage): Promise<unknown> | undefined {
  const asked = page[key] ?? [];
  const text = JSON.stringify(message);
  const place = asked.findIndex((one) => JSON.stringify(one.message) === text);
  return place < 0 ? undefined : asked.splice(place, 1)[0]?.answer;
}
