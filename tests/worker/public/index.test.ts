import { exports } from 'cloudflare:workers';
import { expect, test } from 'vitest';

test('a deployment that trusts no key set starts, and says that it knows nothing', async () => {
  const start = await exports.default.fetch('https://register.example/');
  const status = await exports.default.fetch('https://register.example/v1/status');

  expect(start.status).toBe(200);
  expect(status.status).toBe(503);
});
