import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveLocal } from '../support/serve-local.ts';

export type PageServer = {
  readonly addressOf: (caseName: string) => string;
  readonly stop: () => Promise<void>;
};

/** Serves each case's `page.html` on 127.0.0.1, unchanged; every other address is not found. */
export async function servePages(dir: string, cases: readonly string[]): Promise<PageServer> {
  const known = new Map(cases.map((name) => [pathOf(name), join(dir, name, 'page.html')]));
  const server = await serveLocal(async (request, response) => {
    const file = known.get(request.url ?? '');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const bytes = await readFile(file);
    response
      .writeHead(200, { 'content-type': `text/html; charset=${charsetOf(bytes)}` })
      .end(bytes);
  });
  return { addressOf: (name) => `${server.origin}${pathOf(name)}`, stop: server.stop };
}

/** The encoding that a browser would take: byte order mark, then a meta element near the top, then UTF-8. */
export function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const top = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/i.exec(top)?.[1];
  return declared !== undefined && isDecodable(declared) ? declared.toLowerCase() : 'utf-8';
}

function isDecodable(charset: string): boolean {
  try {
    new TextDecoder(charset);
    return true;
  } catch {
    return false;
  }
}

function pathOf(caseName: string): string {
  return `/${encodeURIComponent(caseName)}/page.html`;
}
