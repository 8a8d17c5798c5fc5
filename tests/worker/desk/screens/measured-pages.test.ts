import { expect, test } from 'vitest';
import type { Matters } from '../../../bench/desk-matters.ts';
import { pagesOf } from '../../../bench/desk-pages.ts';
import { screenRoutes } from '../../../desks/screen-routes.ts';

/** Where each thing is that somebody begins first makes no difference to which pages there are. */
const anywhere = new Proxy({}, { get: (_, name) => `/${String(name)}` }) as Matters;

test('each page of both fronts is one that the bench `desk` measures', () => {
  const routes = screenRoutes();

  expect(pagesOf(routes, anywhere).length).toBeGreaterThan(routes.office.length);
  expect(() => pagesOf({ ...routes, office: [...routes.office, '/new'] }, anywhere)).toThrow(
    'Pages of the office: without an address /new',
  );
});
