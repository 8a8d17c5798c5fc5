import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Ports } from './serve.ts';

/** Each side has to know its own address before it starts: a free port in the place of each 0. */
export async function knownPorts({ public: publicSide, desk, counter }: Ports): Promise<Ports> {
  const [first = 0, second = 0, third = 0] = await findFreePorts(3);
  return { public: publicSide || first, desk: desk || second, counter: counter || third };
}

/** Held open together, so that no two are one. */
async function findFreePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
