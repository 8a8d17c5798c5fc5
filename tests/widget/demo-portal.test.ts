import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demoAgencies } from '../../tools/demo/agencies.ts';

const html = readFileSync(join(import.meta.dirname, '../../tools/demo/portal.html'), 'utf8');

test('the demo portal shows a badge for every demo agency, with a link for readers without scripts', () => {
  for (const { code, name } of Object.values(demoAgencies)) {
    expect(html).toContain(name);
    expect(html).toContain(
      `<lucheng-badge code="${code}"><a href="{{PUBLIC_ORIGIN}}/agencies/${code}">`,
    );
  }
});

test('the demo portal’s policy allows its own inline style and no other', () => {
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
  const digest = createHash('sha256').update(style).digest('base64');

  expect(html).toContain(`style-src 'sha256-${digest}'`);
  expect(html).not.toContain('unsafe-inline');
  expect(html).toContain("require-trusted-types-for 'script'; trusted-types lucheng");
});
