import { env } from 'cloudflare:workers';
import { base64 } from '@scure/base';
import { describe, expect, test } from 'vitest';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import { publishedAt } from '../../../fixtures/public/open-public.ts';
import {
  announced,
  current,
  currentText,
  environment,
  old,
  oldText,
  openCatalogue,
} from '../../../fixtures/public/published-catalogue.ts';
import { normal } from '../../../fixtures/public/published-records.ts';

describe('Art. 22: the text of a model contract', () => {
  test.each([
    [current, currentText],
    [old, oldText],
  ])(
    'the text of $number is downloaded with its digest',
    async ({ entry, textSha256 = '' }, wanted) => {
      const { get } = await openCatalogue();

      const response = await get(`/v1/catalogue/${entry}.txt`);
      const received = new Uint8Array(await response.arrayBuffer());

      const { headers } = response;
      expect(new TextDecoder().decode(received)).toBe(wanted);
      expect(toHex(sha256(received))).toBe(textSha256);
      expect(headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
      expect(headers.get('Content-Disposition')).toBe(`attachment; filename="${entry}.txt"`);
      expect(headers.get('Repr-Digest')).toBe(`sha-256=:${base64.encode(sha256(received))}:`);
      expect(headers.get('Lucheng-As-Of')).toBe(publishedAt);
    },
  );

  test.each([announced.entry, '330300-9', '..%2Fhead', 'x'])(
    'there is no contract text at %s',
    async (entry) => {
      const { get } = await openCatalogue();

      const response = await get(`/v1/catalogue/${entry}.txt`);

      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ type: 'urn:lucheng:problem:no-such-file' });
    },
  );

  test.each([
    ['is missing', () => env.REGISTER.delete(`files/${current.textSha256}`)],
    [
      'is another than announced',
      () => env.REGISTER.put(`files/${current.textSha256}`, '乙方承担一切责任'),
    ],
  ])('a contract text that %s is never given out', async (_, tamper) => {
    const { get } = await openCatalogue();
    await tamper();

    const response = await get(`/v1/catalogue/${current.entry}.txt`);

    expect(response.status).toBe(503);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).not.toContain('乙方承担一切责任');
  });

  test('the text of an annulled version is gone with the next register', async () => {
    const { get, publish, passSeconds } = await openCatalogue();
    await publish([normal, { ...environment, documents: [announced] }]);
    passSeconds(15);

    expect((await get(`/v1/catalogue/${current.entry}.txt`)).status).toBe(404);
  });
});
