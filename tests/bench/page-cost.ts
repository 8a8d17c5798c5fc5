import { gzipSync } from 'node:zlib';
import { cpuMs } from './process-cpu.ts';

export type Asked = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type PageCost = {
  /** Of the process that answers, request by request, in milliseconds. */
  readonly cpu: readonly number[];
  /** The same of the page that it is compared with, asked for in between. */
  readonly bare: readonly number[];
  readonly body: string;
};

/** Asks for a page and for `bare` in turn; the first time of each is what nobody has asked for before, and doesn't count. */
export async function pageCost(
  pid: number,
  page: Asked,
  bare: Asked,
  rounds: number,
): Promise<PageCost> {
  const [cpu, floor]: [number[], number[]] = [[], []];
  let body = '';
  for (let round = -1; round < rounds; round++) {
    const asked = await timed(pid, page);
    const compared = await timed(pid, bare);
    body = asked.body;
    if (round < 0) continue;
    cpu.push(asked.ms);
    floor.push(compared.ms);
  }
  return { cpu, bare: floor, body };
}

async function timed(pid: number, { url, headers }: Asked) {
  const before = cpuMs(pid);
  const answer = await fetch(url, { headers, redirect: 'manual' });
  const body = await answer.text();
  const ms = cpuMs(pid) - before;
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return { ms, body };
}

/** A page with the style and the scripts that it names, as they are sent compressed, in kB. `read` gives what lies at an address. */
export async function transferredKb(
  page: string,
  read: (path: string) => Promise<string>,
): Promise<number> {
  const named = page.matchAll(/(?:href|src)="(\/(?:desk\.css|islands\/[^"]+))"/g);
  const parts = [...new Set([...named].map(([, path = '']) => path))];
  const all = [page, ...(await Promise.all(parts.map(read)))];
  return all.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1000;
}
