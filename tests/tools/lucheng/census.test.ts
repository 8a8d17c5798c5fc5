import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { seededRandom } from '../../../tools/docs/scale/random.ts';
import { makeRecord } from '../../fixtures/register/make-records.ts';
import { type RegisterServer, startRegisterServer } from '../../support/register-server.ts';
import { runLucheng } from '../../support/run-lucheng.ts';
import { type LocalServer, serveLocal } from '../../support/serve-local.ts';
import { type Choose, type Piece, pieceOf } from './census-pages.ts';
import { toGb18030 } from './gb18030.ts';

const now = Date.parse('2026-11-24T02:00:30Z');
const issuedAt = '2026-11-24T02:00:00.000Z';
const pagesCount = 1000;

const graded = makeRecord(1, {
  timeline: [
    {
      from: '2026-10-01T02:00:00.000Z',
      level: 'normal',
      reasons: [],
      grade: { kind: 'graded', grade: 'E' },
    },
  ],
});
const agencies = [
  { record: graded, mark: 'grade-E' },
  ...[2, 3, 4].map((serial) => ({ record: makeRecord(serial), mark: 'not-yet-graded' }) as const),
] as const;

let register: RegisterServer;
let portal: LocalServer;
let dir: string;
let keySet: string;
const pages = new Map<string, (answer: ServerResponse) => void>();

beforeAll(async () => {
  const records = agencies.map(({ record }) => record);
  register = await startRegisterServer({ records, now: () => issuedAt });
  portal = await serveLocal((request, response) => {
    const answer = pages.get(new URL(request.url ?? '', 'http://x').pathname);
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  dir = await mkdtemp(join(tmpdir(), 'lucheng-census-'));
  keySet = join(dir, 'keys.json');
  await writeFile(keySet, JSON.stringify(register.keySet));
});

afterAll(async () => {
  await Promise.all([register.stop(), portal.stop(), rm(dir, { recursive: true })]);
});

function census(paths: readonly string[], ...more: readonly string[]) {
  const urls = paths.map((path) => (path.startsWith('/') ? portal.origin + path : path));
  const words = ['census', ...urls, '--register', register.origin, '--key-set', keySet, ...more];
  return runLucheng(words, { nowMs: () => now });
}

function html(path: string, body: string, type = 'text/html; charset=utf-8'): string {
  pages.set(path, (response) => response.writeHead(200, { 'content-type': type }).end(body));
  return path;
}

/** What was found, in the order of the page. */
function findingsOf(out: string): readonly string[] {
  return [...out.matchAll(/^ {2}\S+ \S+ \/ (genuine|stale|forged|copied) /gm)].map(
    ([, one]) => one ?? '',
  );
}

test('on a thousand made-up pages every badge is found and called what it is, and nothing else is', async () => {
  const random = seededRandom(20261124);
  const choose: Choose = (some) => some[Math.floor(random() * some.length)] as (typeof some)[0];
  const street = { origin: register.origin, issuedAt: toInstant(Date.parse(issuedAt)), agencies };
  const script = `<script async src="${register.origin}/widget/lucheng-badge.js"></script>`;
  const expected: (readonly string[])[] = [];
  const paths = Array.from({ length: pagesCount }, (_, n) => {
    const pieces: readonly Piece[] = Array.from({ length: n % 7 }, () => pieceOf(street, choose));
    expected.push(pieces.flatMap(({ findings }) => findings).toSorted());
    const body = pieces.map((piece) => `<div><p>示例${piece.html}`).join('\n');
    return html(`/pages/${n}`, `<!doctype html>${script}<table><tr><td>${body}`);
  });

  const { out, exitCode } = await census(paths);

  // A table moves what stands wrongly in it to its front, as browsers do; so each page by itself, in no order.
  const found = out.split(`${portal.origin}/pages/`).slice(1);
  expect(found.map((page) => findingsOf(page).toSorted())).toEqual(expected);
  expect(new Set(expected.flat()).size).toBe(4);
  expect(out).toContain(
    `网页 pages ${pagesCount} · 未读 unread 0 · 徽章 badges ${expected.flat().length}`,
  );
  expect(exitCode).toBe(1);
});

test('a page of which all is genuine ends well', async () => {
  const { code } = agencies[0].record;
  const path = html('/well', `<img src="${register.origin}/v1/agencies/${code}/badge.svg">`);

  const { out, exitCode } = await census([path]);

  expect(out).toContain(`✓ 真实 / genuine  图片 picture  ${code}  信用 E / Grade E`);
  expect(exitCode).toBe(0);
});

test('an element that another’s script draws is nothing that the register vouches for', async () => {
  const path = html(
    '/script',
    `<script src="/js/lucheng-badge.js"></script><lucheng-badge code="${agencies[0].record.code}"></lucheng-badge>`,
  );

  expect(findingsOf((await census([path])).out)).toEqual(['copied']);
});

test('a page in GBK is read as such, whether the server or the page says so', async () => {
  const record = makeRecord(2);
  const page = (meta: string) =>
    toGb18030(`<meta ${meta}><lucheng-badge code="${record.code}">黑名单</lucheng-badge>`);
  pages.set('/gbk', (response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(page('charset="gbk"')),
  );
  pages.set('/gb2312', (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=GB2312' }).end(page('')),
  );

  const { out } = await census(['/gbk', '/gb2312']);

  expect(out.match(/称“黑名单”，公示库为“暂未评级”/g)).toHaveLength(2);
});

describe('a hostile page', () => {
  test.each([
    [
      'endless',
      '8 MB',
      (r: ServerResponse) => {
        r.writeHead(200, { 'content-type': 'text/html' });
        const pour = () => {
          while (!r.destroyed && r.write('<p>'.repeat(100_000)));
        };
        r.on('drain', pour);
        pour();
      },
    ],
    [
      'that never ends its first line',
      '1 秒',
      (r: ServerResponse) => {
        r.writeHead(200, { 'content-type': 'text/html' }).write('<');
      },
    ],
    [
      'that sends round in a circle',
      '跳转过多',
      (r: ServerResponse) => {
        r.writeHead(302, { location: '?again' }).end();
      },
    ],
    [
      'that sends to another machine',
      '跳转到别处：http://169.254.169.254/',
      (r: ServerResponse) => {
        r.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
      },
    ],
    [
      'that sends to a file',
      '跳转到别处：file:///etc/passwd',
      (r: ServerResponse) => {
        r.writeHead(302, { location: 'file:///etc/passwd' }).end();
      },
    ],
    [
      'that is no page',
      '不是网页',
      (r: ServerResponse) => {
        r.writeHead(200, { 'content-type': 'application/octet-stream' }).end('x');
      },
    ],
  ])('%s is said to be unread, and the others are read', async (name, why, answer) => {
    const path = `/${encodeURIComponent(name)}`;
    pages.set(path, answer);

    const { out, exitCode } = await census([path, html('/plain', 'x')], '--seconds', '1');

    expect(out).toContain(why);
    expect(out).toContain('没有徽章');
    expect(exitCode).toBe(1);
  });

  test.each([
    ['of elements in each other', '<div>'.repeat(200_000)],
    [
      'of one element with very many attributes',
      `<p ${Array.from({ length: 400_000 }, (_, n) => `a${n}`).join(' ')}>`,
    ],
  ])('%s is given up, and the next one is read', async (name, body) => {
    const path = html(`/${encodeURIComponent(name)}`, body);

    const { out } = await census(
      [path, html('/after', '<img src="/badge.svg">')],
      '--seconds',
      '1',
    );

    expect(out).toContain('written so that it can’t be read to its end');
    expect(findingsOf(out)).toEqual(['copied']);
  });

  test('with marks of the terminal’s in it moves nobody’s cursor', async () => {
    const sly = html(
      '/sly',
      '<img src="/\u001b[2Jbadge.svg"><lucheng-badge code="\u001b[31m\u202e">',
    );

    const { out } = await census([sly]);

    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(findingsOf(out)).toHaveLength(1);
  });
});

test('an address that is none of the web’s is refused before anything is asked', async () => {
  const { errors, exitCode } = await census(['file:///etc/passwd']);

  expect(errors).toContain('不是网页地址 / no web address');
  expect(exitCode).toBe(2);
});
