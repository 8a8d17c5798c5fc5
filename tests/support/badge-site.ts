import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { paths, widgetSiteMark } from '../../shared/contract/paths.ts';
import { words } from '../../shared/messages/words.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { serveLocal } from './serve-local.ts';

/** A public side that knows one mark for every code, and the portals that show it: two origins. */
export type BadgeSite = {
  readonly publicOrigin: string;
  readonly portalOrigin: string;
  /** How often standings have been asked for. */
  readonly asked: () => number;
  /** What the portal serves at `/`. */
  setPage: (html: string | Uint8Array) => void;
  readonly stop: () => Promise<void>;
};

export async function openBadgeSite(): Promise<BadgeSite> {
  let asked = 0;
  let page: string | Uint8Array = '';
  const open = (answer: (url: URL, response: ServerResponse) => void) =>
    serveLocal((request, response) =>
      answer(new URL(request.url ?? '/', 'http://127.0.0.1'), response),
    );
  const site = await open(async ({ pathname, searchParams }, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === paths.standings) {
      asked += 1;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(standings(searchParams.get('codes') ?? '')));
    } else if (pathname.startsWith('/widget/')) {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      const file = join(projectRoot, 'dist/scripts/widget', basename(pathname));
      response.end((await readFile(file, 'utf8')).replace(widgetSiteMark, site.origin));
    } else response.writeHead(404).end('{}');
  });
  const portal = await open((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(page);
  });
  return {
    publicOrigin: site.origin,
    portalOrigin: portal.origin,
    asked: () => asked,
    setPage: (html) => {
      page = html;
    },
    stop: async () => {
      await Promise.all([site.stop(), portal.stop()]);
    },
  };
}

function standings(codes: string) {
  const key = 'blacklisted';
  const mark = { key, zh: words('zh').mark[key], en: words('en').mark[key] };
  return {
    asOf: new Date().toISOString(),
    validUntil: new Date(Date.now() + 86_400_000).toISOString(),
    sequence: 1,
    standings: codes.split(',').map((code) => ({
      ...{ code, outcome: 'known', name: '示例环境检测有限公司', level: key, grade: null, mark },
    })),
  };
}
