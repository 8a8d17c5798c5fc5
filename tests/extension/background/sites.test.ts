import { expect, test } from 'vitest';
import { matchesOf, siteOf } from '../../../extension/background/sites.ts';

const settings = {
  isAllowed: async (origins: readonly string[]) => !origins.includes('https://other.example/*'),
  pausedHosts: ['paused.example', '*.portal.example'],
  ownHosts: ['credit.example:8443'],
};

test.each([
  ['https://tender.example/a?b', { kind: 'watched', host: 'tender.example' }],
  ['https://paused.example/', { kind: 'paused', host: 'paused.example' }],
  ['https://portal.example/', { kind: 'paused', host: 'portal.example' }],
  ['https://a.portal.example/', { kind: 'paused', host: 'a.portal.example' }],
  ['https://otherportal.example/', { kind: 'watched', host: 'otherportal.example' }],
  ['https://credit.example:8443/agencies/1', { kind: 'own', host: 'credit.example:8443' }],
  ['https://credit.example/', { kind: 'watched', host: 'credit.example' }],
  [
    'https://other.example/',
    { kind: 'not-allowed', host: 'other.example', origins: ['https://other.example/*'] },
  ],
  ['chrome://settings', { kind: 'unreadable' }],
  [undefined, { kind: 'unreadable' }],
])('the site of a tab with %s is told', async (url, site) => {
  expect(await siteOf(url, settings)).toEqual(site);
});

test('the register’s own site is told as that even where the reader has not allowed it', async () => {
  const site = await siteOf('https://credit.example:8443/', {
    ...settings,
    isAllowed: async () => false,
  });

  expect(site.kind).toBe('own');
});

test('where patterns have no ports a site on one is asked for on all of them', async () => {
  const asked: string[] = [];
  const isAllowed = async (origins: readonly string[]) => {
    asked.push(...origins);
    return false;
  };

  const site = await siteOf('http://tender.example:8080/', { ...settings, isAllowed }, false);

  expect(site).toMatchObject({ kind: 'not-allowed', host: 'tender.example:8080' });
  expect(asked).toEqual(['http://tender.example/*']);
  expect(matchesOf(['*.tender.example:8080', '[::1]:8080'], false)).toEqual([
    'http://*.tender.example/*',
    'https://*.tender.example/*',
    'http://[::1]/*',
    'https://[::1]/*',
  ]);
});

test('a host is left alone under both schemes, with its port', () => {
  expect(matchesOf(['credit.example:8443'])).toEqual([
    'http://credit.example:8443/*',
    'https://credit.example:8443/*',
  ]);
});
