import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measuredRemoval } from '../../../shared/contract/measured-removal.ts';
import { rateLimits, ratePeriodSeconds } from '../../../shared/contract/rate-limits.ts';

test('the limits that answers tell are those that the deployment sets', () => {
  const settings = readFileSync('wrangler.toml', 'utf8');

  const set = [...settings.matchAll(/name = "LIMIT_(\w+)"[^[]*limit = (\d+), period = (\d+)/g)];

  expect(
    set.map(([, name, limit, period]) => [name?.toLowerCase(), Number(limit), Number(period)]),
  ).toEqual(Object.entries(rateLimits).map(([name, limit]) => [name, limit, ratePeriodSeconds]));
});

test('the removal time on the status page is the slowest of the table of benchmarks, and of its day', () => {
  const page = readFileSync('docs/benchmarks.md', 'utf8');

  const seconds = [...page.matchAll(/\| removal \| \w+_s \| ([\d.]+) s/g)].map(([, s]) =>
    Number(s),
  );

  expect(seconds.length).toBe(3);
  expect(measuredRemoval.seconds).toBe(Math.max(...seconds));
  expect(page).toContain(`· ${measuredRemoval.on} ·`);
});
