import { Agent, request } from 'node:http';

export type Load = {
  /** Address of the n-th request of all those made under this load. */
  readonly address: (n: number) => string;
  readonly requests: number;
  /** Refusals are answers too. */
  readonly mayRefuse?: boolean;
};

const connections = 4;

/** Asks over a few kept connections, each waiting for its answer before it asks again. A failure throws, and a refusal unless it may be. */
export async function applyLoad({ address, requests, mayRefuse = false }: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let asked = 0;
  const client = async () => {
    while (asked < requests) await ask(address(asked++), agent, mayRefuse ? 499 : 200);
  };
  try {
    await Promise.all(Array.from({ length: connections }, client));
  } finally {
    agent.destroy();
  }
}

function ask(url: string, agent: Agent, worst: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent }, (response) => {
      const { statusCode = 0 } = response;
      if (statusCode < 200 || statusCode > worst)
        reject(new Error(`${url} answered ${statusCode}`));
      response.on('end', resolve).on('error', reject).resume();
    });
    asked.on('error', reject).end();
  });
}
