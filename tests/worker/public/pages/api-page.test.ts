import { expect, test } from 'vitest';
import { routes } from '../../../../worker/public/routes.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

const calls = routes.filter(({ operation }) => operation.tag !== 'pages');

test('every call can be tried from the reference: by a link, a form or a line for the shell', async () => {
  const { get } = await openPublic([normal]);

  const html = await (await get('/api')).text();
  const sections = html.split('<section id="').slice(1);
  const untried = sections
    .filter((one) => !/<pre>curl /.test(one))
    .map((one) => /^\w+/.exec(one)?.[0]);

  expect(sections).toHaveLength(calls.length);
  // Their names no description can know.
  expect(untried).toEqual(['catalogueText', 'file', 'siteScript', 'widgetFile']);
});

test('what is sent by a form stands in it and in the line for the shell, with the reader’s code', async () => {
  const { get } = await openPublic([normal]);

  const html = await (await get(`/api?code=${normal.code}`)).text();
  const [form = ''] = /<form [^>]*action="\/v1\/reconcile".*?<\/form>.*?<\/pre>/s.exec(html) ?? [];

  expect(form).toMatch(/method="post".*<textarea name="queries"[^>]*>\{.*<\/textarea>/s);
  expect(form.split(normal.code)).toHaveLength(3);
  expect(form).toContain('--data-urlencode');
});
