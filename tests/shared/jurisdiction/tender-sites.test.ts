import { expect, test } from 'vitest';
import { siteGroups } from '../../../shared/jurisdiction/tender-site.ts';
import { tenderSitesOf } from '../../../shared/jurisdiction/tender-sites.ts';

const sites = tenderSitesOf(['330300']);
const hosts = sites.map(({ host }) => host);

test('the hosts asked for at installation stay what they are: Chrome switches off an extension whose update asks for more', () => {
  const atInstall = sites.filter(({ isAskedAtInstall }) => isAskedAtInstall);

  expect(atInstall.map(({ host }) => host)).toEqual([
    'ggzyjy-eweb.wenzhou.gov.cn',
    'ggzyjy.wenzhou.gov.cn',
    'zfcg.czt.zj.gov.cn',
    '*.ccgp-zhejiang.gov.cn',
    'ggzy.zj.gov.cn',
    '*.ccgp.gov.cn',
    '*.ggzy.gov.cn',
    '*.cebpubservice.com',
    '*.ctbpsp.com',
    '*.zcygov.cn',
  ]);
});

test('every host is a name that a match pattern takes, and is named once', () => {
  for (const host of hosts) expect(host).toMatch(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('no pattern is as wide as a whole domain of governments', () => {
  for (const host of hosts) expect(host).not.toMatch(/^\*\.(?:(?:zj|wenzhou)\.)?gov\.cn$/);
});

test('a county’s or city’s own site is under gov.cn, where nobody else can come to hold its name', () => {
  for (const { host, group } of sites) if (group !== 'national') expect(host).toMatch(/\.gov\.cn$/);
});

test('sites come in groups, the city’s first', () => {
  const groups = [...new Set(sites.map(({ group }) => group))];

  expect(groups).toEqual(siteGroups);
  expect(sites.map(({ group }) => siteGroups.indexOf(group))).toEqual(
    sites.map(({ group }) => siteGroups.indexOf(group)).toSorted((a, b) => a - b),
  );
});

test('a reader of another jurisdiction is offered the national ones', () => {
  expect(tenderSitesOf(['999900']).every(({ group }) => group === 'national')).toBe(true);
});
