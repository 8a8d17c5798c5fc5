import { expect, test } from 'vitest';
import { routes } from '../../../worker/public/routes.ts';
import { builtWidget, widgetId } from '../../fixtures/public/built-widget.ts';
import { openPublic } from '../../fixtures/public/open-public.ts';
import {
  annulledEntry,
  corrected,
  listed,
  normal,
} from '../../fixtures/public/published-records.ts';

const paths = routes
  .filter(({ operation: { method = 'get' } }) => method === 'get')
  .map(({ operation }) =>
    operation.path
      .replace('{code}', corrected.code)
      .replace('{entry}', annulledEntry)
      .replace('{file}', 'badge.js')
      .replace('/widget/{version}', `/widget/${widgetId}`)
      .replace('{version}', '1'),
  );

test.each(paths)('%s asked for the past doesn’t answer about the present', async (path) => {
  const widget = builtWidget();
  const { get } = await openPublic([normal, listed, corrected], { SCRIPTS: widget });

  for (const query of ['date=2025-01-01', 'on=2025-01-01', 'As_Of=2025', '截至日期=2025']) {
    const answer = await get(`${path}?${query}`);

    expect([query, answer.status]).toEqual([query, 400]);
    // A picture has room for no more than that.
    expect(await answer.text()).toContain(path.endsWith('.svg') ? '有查询参数拼写有误' : 'asOf');
  }
});
