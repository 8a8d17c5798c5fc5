/** A browser spoken to over WebDriver BiDi (W3C), which has its commands by name: https://w3c.github.io/webdriver-bidi/ */
export type BiDi = {
  /** Rejects with the browser's own words where it refuses. */
  readonly send: <Answer>(method: string, params?: object) => Promise<Answer>;
  /** Hears an event that the session has subscribed to. */
  readonly listen: (method: string, listener: (event: NetworkEvent) => void) => void;
  readonly close: () => void;
};

/** What is used of it. */
type NetworkEvent = { readonly request: { readonly url: string } };

type Reply = {
  readonly method?: string;
  readonly params?: NetworkEvent;
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (e: Error) => void };

/** Opens a session at the address that the browser has printed. */
export async function openBiDi(address: string): Promise<BiDi> {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, (event: NetworkEvent) => void>();
  let last = 0;
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  socket.addEventListener('message', ({ data }) => {
    const reply: Reply = JSON.parse(data);
    settle(waiting, reply);
    if (reply.params !== undefined) listeners.get(reply.method ?? '')?.(reply.params);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended'));
  });
  const send: BiDi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const listen: BiDi['listen'] = (method, listener) => void listeners.set(method, listener);
  return { send, listen, close: () => socket.close() };
}

function settle(waiting: Map<number, Waiting>, { id, result, error, message }: Reply): void {
  const asked = id === undefined ? undefined : waiting.get(id);
  if (id === undefined || asked === undefined) return;
  waiting.delete(id);
  if (error === undefined) asked.resolve(result as never);
  else asked.reject(new Error(`${error}: ${message}`));
}
