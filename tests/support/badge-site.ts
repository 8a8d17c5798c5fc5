import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import type { CardAnswer, ViewNode } from '../../shared/contract/card-answer.ts';
import { paths, widgetSiteMark } from '../../shared/contract/paths.ts';
import type { StandingsAnswer } from '../../shared/contract/standings-answer.ts';
import type { MarkKey } from '../../shared/messages/word-set.ts';
import { words } from '../../shared/messages/words.ts';
import { drawingOf } from '../../shared/view/drawing-of.ts';
import { marks } from '../../shared/view/marks.ts';
import { projectRoot } from '../../tools/project-root.ts';
import { serveLocal } from './serve-local.ts';

/** A public side that knows one mark for every code, and the portals that show it: two origins. */
export type BadgeSite = {
  readonly publicOrigin: string;
  readonly portalOrigin: string;
  /** How often standings have been asked for. */
  readonly asked: () => number;
  /** What has been asked of the public side: path and query, with the headers. */
  readonly requests: () => readonly AskedOf[];
  /** What the portal serves at `/`, with these headers. */
  setPage: (html: string | Uint8Array, headers?: Readonly<Record<string, string>>) => void;
  /** What the public side knows from now on. `down`: it answers nothing right; `silent`: it never answers. */
  setState: (state: MarkKey | 'down' | 'silent') => void;
  readonly stop: () => Promise<void>;
};

type AskedOf = { readonly url: string; readonly headers: Readonly<Record<string, unknown>> };

export async function openBadgeSite(): Promise<BadgeSite> {
  const requests: AskedOf[] = [];
  let page: string | Uint8Array = '';
  let pageHeaders: Readonly<Record<string, string>> = {};
  let state: MarkKey | 'down' | 'silent' = 'blacklisted';

  const site = await serveLocal(({ url = '/', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    requests.push({ url, headers });
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cache-Control', 'no-store');
    if (pathname.startsWith('/widget/')) return sendScript(pathname, site.origin, response);
    if (state === 'silent') return undefined;
    if (state === 'down') return response.writeHead(503).end('<html>');
    const [, code] = /^\/v1\/agencies\/(\w+)\/card$/.exec(pathname) ?? [];
    const codes = searchParams.get('codes') ?? '';
    const isEnglish = searchParams.get('lang') === 'en';
    if (pathname === paths.standings) return sendJson(standings(codes, state), response);
    if (code !== undefined) return sendJson(card(code, state, isEnglish), response);
    return response.writeHead(404).end('{}');
  });
  const portal = await serveLocal((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', ...pageHeaders });
    response.end(page);
  });
  return {
    publicOrigin: site.origin,
    portalOrigin: portal.origin,
    asked: () => requests.filter(({ url }) => url.startsWith(paths.standings)).length,
    requests: () => requests,
    setPage: (html, headers = {}) => {
      page = html;
      pageHeaders = headers;
    },
    setState: (next) => {
      state = next;
    },
    stop: async () => {
      await Promise.all([site.stop(), portal.stop()]);
    },
  };
}

async function sendScript(pathname: string, origin: string, response: ServerResponse) {
  const file = join(projectRoot, 'dist/scripts', normalize(pathname));
  try {
    const script = await readFile(file, 'utf8');
    response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
    response.end(pathname === paths.widget ? script.replace(widgetSiteMark, origin) : script);
  } catch {
    response.writeHead(404).end();
  }
}

function sendJson(answer: unknown, response: ServerResponse): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(answer));
}

const says = { zh: '示例市公示库', en: 'Register of Shili' };

function freshness() {
  const asOf = new Date().toISOString();
  return { asOf, validUntil: new Date(Date.now() + 86_400_000).toISOString(), sequence: 1, says };
}

function markOf(key: MarkKey) {
  return { key, zh: words('zh').mark[key], en: words('en').mark[key] };
}

function standings(codes: string, key: MarkKey): StandingsAnswer {
  const level = key === 'blacklisted' ? key : 'normal';
  const name = '示例环境检测有限公司';
  return {
    ...freshness(),
    drawings: { [key]: drawingOf(marks[key]) },
    standings: codes
      .split(',')
      .map((code) => ({ code, outcome: 'known', name, level, grade: null, mark: markOf(key) })),
  };
}

function card(code: string, key: MarkKey, isEnglish: boolean): CardAnswer {
  const mark = markOf(key);
  const rows = Array.from({ length: 40 }, (_, row) => element('p', {}, [`依据 ${row}`]));
  const article = element('article', { class: 'lc-card', 'data-tone': marks[key].tone }, [
    element('h2', { class: 'lc-name' }, ['示例环境检测有限公司']),
    element('p', { class: 'lc-level' }, [
      element('strong', { class: 'lc-word' }, [isEnglish ? mark.en : mark.zh]),
    ]),
    ...rows,
    element('a', { href: paths.page(code) }, ['公示页']),
  ]);
  return { ...freshness(), code, mark, drawing: drawingOf(marks[key]), card: [article] };
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ViewNode[],
): ViewNode {
  return { tag, attributes, children };
}
