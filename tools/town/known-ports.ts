import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Ports } from './serve.ts';

/** The fronts have to know their own address before they start: a free port in the place of each 0 of theirs. */
export async function knownPorts({ desk, counter, ...others }: Ports): Promise<Ports> {
  const [freeDesk, freeCounter] = await findFreePorts();
  return { ...others, desk: desk || freeDesk, counter: counter || freeCounter };
}

/** Held open together, so that they are two. */
async function findFreePorts(): Promise<readonly [number, number]> {
  const servers = [createServer(), createServer()] as const;
  const [first, second] = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return [first ?? 0, second ?? 0];
}
