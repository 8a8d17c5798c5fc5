import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Day } from '../../shared/time/instant.ts';
import { addDays, dayOf, toInstant } from '../../shared/time/shanghai.ts';
import { projectRoot } from '../project-root.ts';
import { demoAgencies } from './agencies.ts';
import { scriptCopiedOnce } from './copied-script.ts';

const pages: Readonly<Record<string, string>> = {
  '/': 'portal.html',
  '/portal': 'portal.html',
  '/tender': 'tender.html',
};

export type DemoServer = { readonly origin: string; readonly stop: () => Promise<void> };

/** The demo portal and the demo tender page, on an origin of their own as in life. */
export async function serveDemo(
  port: number,
  publicOrigin: string,
  nowMs: () => number = Date.now,
): Promise<DemoServer> {
  // The portal shows badges by the lines that every portal is given.
  const badgeScript = scriptCopiedOnce(publicOrigin, demoAgencies.oujiang.code);
  await badgeScript();
  const server = createServer(async (request, response) => {
    const file = pages[new URL(request.url ?? '/', 'http://demo').pathname];
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const html = await readFile(join(projectRoot, 'tools/demo', file), 'utf8');
    const today = dayOf(toInstant(nowMs()));
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const withBadges = html.replace('{{BADGE_SCRIPT}}', (await badgeScript()) ?? '');
    response.end(fillIn(withBadges, publicOrigin, today));
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

/** `{{DAY-9}}` is nine days ago, `{{YEAR+1}}` next year: the pages never grow old. */
function fillIn(html: string, publicOrigin: string, today: Day): string {
  return html
    .replaceAll('{{PUBLIC_ORIGIN}}', publicOrigin)
    .replace(/\{\{DAY([+-]\d+)\}\}/g, (_, days: string) => inChinese(addDays(today, Number(days))))
    .replace(/\{\{YEAR([+-]\d+)?\}\}/g, (_, years = '0') => {
      return String(Number(today.slice(0, 4)) + Number(years));
    });
}

function inChinese(day: Day): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${year}年${month}月${dayOfMonth}日`;
}
