import { env } from 'cloudflare:workers';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { paths } from '../../../../shared/contract/paths.ts';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import { maxBytes } from '../../../../shared/register/trust/limits.ts';
import { bucketSource } from '../../../../worker/public/reading/bucket-source.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { normal } from '../../../fixtures/public/published-records.ts';
import { makeNeutralRecord } from '../../../fixtures/records/neutral-record.ts';

/** Where the platform's own buffer grows, and between. */
const chunk = 40_960;
const sizes = [1, 2, 3, 4, 8, 16, 25].flatMap((chunks) => [
  chunk * chunks,
  chunk * chunks + 1,
  chunk * chunks + chunk / 2,
]);

async function putCompressed(key: string, bytes: Uint8Array): Promise<void> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  const httpMetadata = { contentEncoding: 'br' };
  await env.REGISTER.put(key, brotliCompressSync(bytes, { params }), { httpMetadata });
}

test.each([...sizes, maxBytes.segment - 1, maxBytes.segment])(
  'a compressed file of %i bytes, its own length the limit, is read whole, and with a byte more it is too large',
  async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, place) => (place * place) % 251);
    await putCompressed('files/of-a-size', bytes);
    const { file } = bucketSource(env.REGISTER);

    const read = await file('of-a-size', size);

    expect(read.kind === 'bytes' && toHex(sha256(read.bytes))).toBe(toHex(sha256(bytes)));
    expect(await file('of-a-size', size - 1)).toEqual({ kind: 'too-large' });
  },
);

// Segments of 46 and 90 kB.
test.each([2_000, 4_000])('a register of %i agencies is answered from', async (agencies) => {
  const records = Array.from({ length: agencies }, (_, n) =>
    makeNeutralRecord(n, [`温州示例环境科技第${n}有限公司`]),
  );
  const { get } = await openPublic(records);

  expect((await get(paths.agency(records.at(-1)?.code ?? ''))).status).toBe(200);
});

test('a reader without brotli gets a segment of the largest size', async () => {
  const hash = '7'.repeat(64);
  await putCompressed(`files/${hash}`, new Uint8Array(maxBytes.segment).fill(7));
  const { get } = await openPublic([normal]);

  const answer = await get(paths.file(hash), { headers: { 'Accept-Encoding': 'gzip' } });

  expect(answer.status).toBe(200);
  expect((await answer.arrayBuffer()).byteLength).toBe(maxBytes.segment);
});
