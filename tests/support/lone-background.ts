import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** The background of the only extension of a browser, while nobody looks into its pages. */
export type LoneBackground = {
  /** What an expression comes to there, awaited. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly leave: () => void;
};

/** `devTools`: the WebSocket address that the browser has said. */
export async function openLoneBackground(devTools: string): Promise<LoneBackground> {
  const socket = new WebSocket(await workerAddress(new URL(devTools).host));
  await once(socket, 'open');
  let number = 0;
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    number += 1;
    const id = number;
    const params = { expression, awaitPromise: true, returnByValue: true };
    socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params }));
    for (;;) {
      const [event] = await once(socket, 'message');
      const answer = JSON.parse((event as MessageEvent<string>).data);
      if (answer.id === id) return answer.result.result.value;
    }
  };
  return { evaluate, leave: () => socket.close() };
}

const patienceMs = 60_000;
const pauseMs = 100;

async function workerAddress(host: string): Promise<string> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    const targets = (await (await fetch(`http://${host}/json/list`)).json()) as readonly Target[];
    const worker = targets.find(({ type }) => type === 'service_worker');
    if (worker !== undefined) return worker.webSocketDebuggerUrl;
    await sleep(pauseMs);
  }
  throw new Error(`No background within ${patienceMs / 1000} s`);
}

type Target = { readonly type: string; readonly webSocketDebuggerUrl: string };
