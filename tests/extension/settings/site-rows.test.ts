import { expect, test } from 'vitest';
import { hostOfAddress, originsOf, siteRows } from '../../../extension/settings/site-rows.ts';
import type { TenderSite } from '../../../shared/jurisdiction/tender-site.ts';

const site = (host: string): TenderSite => ({
  host,
  group: 'city',
  name: { zh: host, en: host },
  reason: { zh: '', en: '' },
  isAskedAtInstall: true,
});

function statesOf(granted: readonly string[], pausedHosts: readonly string[] = []) {
  const sites = [site('a.example'), site('*.b.example')];
  return siteRows({ sites, granted, pausedHosts }).map(({ host, state }) => `${host} ${state}`);
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['nothing is allowed', [], [], ['a.example not-allowed', '*.b.example not-allowed']],
  [
    'the manifest’s are',
    ['*://a.example/*', '*://*.b.example/*'],
    [],
    ['a.example on', '*.b.example on'],
  ],
  [
    'each scheme was asked for',
    [...originsOf('a.example'), ...originsOf('*.b.example')],
    [],
    ['a.example on', '*.b.example on'],
  ],
  [
    'one scheme is missing',
    ['https://a.example/*'],
    [],
    ['a.example not-allowed', '*.b.example not-allowed'],
  ],
  [
    'a part of a site is',
    ['*://sub.b.example/*'],
    [],
    ['a.example not-allowed', '*.b.example not-allowed'],
  ],
  [
    'one is paused',
    ['*://a.example/*', '*://*.b.example/*'],
    ['*.b.example'],
    ['a.example on', '*.b.example paused'],
  ],
  ['every site is', ['<all_urls>'], [], ['a.example on', '*.b.example on', '* on']],
  [
    'the reader has added one',
    ['*://c.example:8080/*'],
    [],
    ['a.example not-allowed', '*.b.example not-allowed', 'c.example on'],
  ],
])('a site’s state is told where %s', (_, granted, paused, states) => {
  expect(statesOf(granted, paused)).toEqual(states);
});

test.each([
  ['https://tender.example/a?b', 'tender.example'],
  [' http://tender.example:8080/ ', 'tender.example'],
  ['https://用户.example/', 'xn--zouo53b.example'],
  ['tender.example', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['chrome://settings', undefined],
  ['', undefined],
])('the host of %s is %s', (address, host) => {
  expect(hostOfAddress(address)).toBe(host);
});
