import { once } from 'node:events';

/**
 * What a worker holds after a collection, heap and buffers, in MB, asked through its inspector (Chrome DevTools Protocol). Workerd
 * can't be told to collect, but it does so before a snapshot of the heap.
 */
export async function heapInUse(inspector: URL): Promise<number> {
  const socket = new WebSocket(inspector);
  await once(socket, 'open');
  try {
    await ask(socket, 'HeapProfiler.enable');
    await ask(socket, 'HeapProfiler.takeHeapSnapshot');
    const { usedSize = 0, backingStorageSize = 0 } = await ask(socket, 'Runtime.getHeapUsage');
    if (usedSize === 0) throw new Error('the inspector told of no heap');
    return (usedSize + backingStorageSize) / 1e6;
  } finally {
    socket.close();
  }
}

type Answer = { readonly usedSize?: number; readonly backingStorageSize?: number };

let asked = 0;

function ask(socket: WebSocket, method: string): Promise<Answer> {
  const id = ++asked;
  return new Promise((resolve, reject) => {
    const listen = ({ data }: MessageEvent) => {
      const { id: answered, result = {}, error } = JSON.parse(String(data));
      if (answered !== id) return;
      socket.removeEventListener('message', listen);
      if (error) reject(new Error(`${method}: ${error.message}`));
      else resolve(result);
    };
    socket.addEventListener('message', listen);
    socket.send(JSON.stringify({ id, method }));
  });
}
