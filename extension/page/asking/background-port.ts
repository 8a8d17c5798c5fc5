import type { PageAnswer, PageMessage, ToPage } from '../../messages/page-messages.ts';
import { isInterfaceAlive, ownInterface } from '../browser/own-interface.ts';
import type { Presence } from './presence.ts';

/** The way to the background, and back. */
export interface BackgroundPort {
  /** Rejects when the background is gone: the extension was updated, switched off or removed. */
  ask<M extends PageMessage>(message: M): Promise<PageAnswer[M['kind']]>;
  listen(listener: (message: ToPage) => void, signal: AbortSignal): void;
}

export const runtimePort: BackgroundPort = {
  // A worker may be stopped before it has answered; the second question starts it again.
  ask: async (message) => (await askOnce(message)) ?? (await askOnce(message)) ?? noAnswer(),
  listen: (listener, signal) => {
    // Only the extension itself can send here: pages have no address for it.
    const onMessage = (message: ToPage) => listener(message);
    const heard = ownInterface()?.runtime?.onMessage;
    heard?.addListener(onMessage);
    signal.addEventListener('abort', () => {
      // Otherwise nothing is heard any more, and the browser throws.
      if (isInterfaceAlive()) heard?.removeListener(onMessage);
    });
  },
};

/**
 * The same way until reading is to stop: from then on only that the document is left is said, and all answers reject. What is asked while
 * the document isn't shown waits until it is; what it had asked when it was left, and has no answer to, is asked again.
 */
export function until(
  signal: AbortSignal,
  port: BackgroundPort,
  presence: Pick<Presence, 'back' | 'timesLeft'>,
): BackgroundPort {
  const ask: BackgroundPort['ask'] = async (message) => {
    if (message.kind !== 'left') {
      if (presence.back !== undefined) await presence.back;
      signal.throwIfAborted();
    }
    const { timesLeft } = presence;
    try {
      const answer = await port.ask(message);
      signal.throwIfAborted();
      return answer;
    } catch (error) {
      // The browser ends all questions of a document that is left.
      if (presence.timesLeft === timesLeft) throw error;
      return ask(message);
    }
  };
  return { listen: port.listen, ask };
}

async function askOnce(message: PageMessage) {
  return ownInterface()
    ?.runtime?.sendMessage(message)
    .catch(() => undefined);
}

function noAnswer(): never {
  throw new Error('The background is gone');
}
