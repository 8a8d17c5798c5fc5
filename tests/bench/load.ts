import { Agent, request } from 'node:http';

export type Load = {
  /** Address of the n-th request of all those made under this load. */
  readonly address: (n: number) => string;
  readonly requests: number;
};

const connections = 4;

/** Asks over a few kept connections, each waiting for its answer before it asks again. Anything but 200 throws. */
export async function applyLoad({ address, requests }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let asked = 0;
  const client = async () => {
    while (asked < requests) await ask(address(asked++), agent);
  };
  try {
    await Promise.all(Array.from({ length: connections }, client));
  } finally {
    agent.destroy();
  }
}

function ask(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    });
    asked.on('error', reject).end();
  });
}
