import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../start/project-root.ts';

const pages: Readonly<Record<string, string>> = {
  '/': 'portal.html',
  '/portal': 'portal.html',
  '/tender': 'tender.html',
};

export type DemoServer = { readonly origin: string; readonly stop: () => Promise<void> };

/** The demo portal and the demo tender page, on an origin of their own as in life. */
export async function serveDemo(port: number, publicOrigin: string): Promise<DemoServer> {
  const server = createServer(async (request, response) => {
    const file = pages[new URL(request.url ?? '/', 'http://demo').pathname];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const html = await readFile(join(projectRoot, 'tools/demo', file), 'utf8');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html.replaceAll('{{PUBLIC_ORIGIN}}', publicOrigin));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
