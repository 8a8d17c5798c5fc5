import { describe, expect, test } from 'vitest';
import { routes } from '../../../worker/public/routes.ts';
import { builtWidget, widgetId } from '../../fixtures/public/built-widget.ts';
import { openPublic } from '../../fixtures/public/open-public.ts';
import {
  annulledEntry,
  corrected,
  lettered,
  listed,
  normal,
} from '../../fixtures/public/published-records.ts';
import { oddSegments } from '../../fixtures/requests/odd-requests.ts';

const widget = builtWidget();
const open = () => openPublic([normal, listed, lettered, corrected], { SCRIPTS: widget });
const templates = routes.map(({ operation }) => operation.path);

/** Everything that answers, asked as it is meant to be. */
const honestPaths = templates.map((path) =>
  path
    .replace('{code}', corrected.code)
    .replace('{entry}', annulledEntry)
    .replace('{version}', widgetId)
    .replace('{file}', 'badge.js'),
);

describe('no request makes the public side fail', () => {
  test('no odd part of an address makes the public side fail', async () => {
    const { get } = await open();
    const paths = templates.filter((path) => path.includes('{'));

    for (const template of paths) {
      for (const odd of oddSegments) {
        const path = template.replace(/\{\w+\}/g, odd);
        const answer = await get(`${path}?lang=${odd}&asOf=${odd}`);
        await answer.body?.cancel();
        expect([path, answer.status]).toEqual([path, expect.toSatisfy((s: number) => s < 500)]);
        const plain = await get(path);
        await plain.body?.cancel();
        expect([path, plain.status]).toEqual([path, expect.toSatisfy((s: number) => s < 500)]);
      }
    }
  });
});

describe('no request puts another site’s name into an answer', () => {
  const evil = 'evil.example';
  const lies = {
    Host: evil,
    'X-Forwarded-Host': evil,
    'X-Forwarded-Proto': 'gopher',
    'X-Original-URL': `https://${evil}/`,
    'X-Rewrite-URL': `//${evil}`,
    Forwarded: `host=${evil}`,
    Origin: `https://${evil}`,
    Referer: `https://${evil}/`,
  };

  test.each([...honestPaths, '/nothing', '/agencies/123', `/agencies/${listed.code}/`])(
    '%s says the same whatever the Host header',
    async (path) => {
      const { get } = await open();
      const browser = { Accept: 'text/html' };
      const honest = await get(path, { headers: browser });

      const answer = await get(`https://${evil}${path}`, { headers: { ...lies, ...browser } });

      expect(JSON.stringify([...answer.headers])).not.toContain(evil);
      expect(await answer.text()).not.toContain(evil);
      expect(answer.headers.get('ETag')).toBe(honest.headers.get('ETag'));
      await honest.body?.cancel();
    },
  );

  test('the lines that embed a badge name the configured origin, and none where there is none', async () => {
    const site = { PUBLIC_ORIGIN: 'https://credit.example/ignored' };
    const scriptIn = async (bindings: { PUBLIC_ORIGIN?: string }) => {
      const { get } = await openPublic([listed], bindings);
      const page = await get(`https://${evil}/agencies/${listed.code}`);
      return /src=&quot;([^&]*lucheng-badge.js)&quot;/.exec(await page.text())?.[1];
    };

    expect(await scriptIn(site)).toBe('https://credit.example/widget/lucheng-badge.js');
    expect(await scriptIn({})).toBe('https://…/widget/lucheng-badge.js');
  });

  test('a path that looks like a site is no link to it', async () => {
    const { get } = await open();

    for (const path of [`//${evil}`, `//${evil}/blacklist`, `/agencies//${evil}`, `/\\${evil}`]) {
      const answer = await get(`https://register.example${path}`, {
        headers: { Accept: 'text/html' },
      });

      expect(await answer.text()).not.toMatch(/(?:href|action|src)="(?:\/\/|\/\\|https?:)/);
    }
  });
});
