import { describe, expect, test } from 'vitest';
import { sha256, toHex } from '../../../../shared/ledger/digest.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal } from '../../../fixtures/public/published-records.ts';

type Catalogue = {
  readonly license?: { readonly '@id': string };
  readonly dataset: readonly {
    readonly distribution: {
      readonly downloadURL: { readonly '@id': string };
      readonly mediaType: string;
      readonly byteSize: number;
      readonly checksum: { readonly checksumValue: string };
    };
  }[];
};

test('every file of the data page and of the catalogue is what its checksum says, to the byte', async () => {
  const { get, getJson } = await openPublic([normal, listed]);

  const page = await (await get('/data')).text();
  const { dataset } = await getJson<Catalogue>('/data.jsonld');

  expect(dataset.length).toBeGreaterThan(5);
  for (const { distribution } of dataset) {
    const { downloadURL, mediaType, byteSize, checksum } = distribution;
    const answer = await get(downloadURL['@id']);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get('Content-Type')).toContain(mediaType);
    expect(bytes).toHaveLength(byteSize);
    expect(toHex(sha256(bytes))).toBe(checksum.checksumValue);
    expect(page).toContain(checksum.checksumValue);
  }
});

test('the files of the whole register can be had by the hashes that the page names', async () => {
  const { get } = await openPublic([normal, listed]);

  const page = await (await get('/data')).text();
  const hashes = [...page.matchAll(/href="\/register\/files\/([0-9a-f]{64})"/g)];

  expect(hashes.length).toBeGreaterThanOrEqual(2);
  for (const [, hash = ''] of hashes) {
    const answer = await get(`/register/files/${hash}`);
    expect(toHex(sha256(new Uint8Array(await answer.arrayBuffer())))).toBe(hash);
  }
});

describe('the licence', () => {
  test('is the one that the authority has stated', async () => {
    const DATA_LICENCE = 'https://credit.example/terms';
    const { get, getJson } = await openPublic([normal], { DATA_LICENCE });

    expect(await (await get('/data')).text()).toContain(`href="${DATA_LICENCE}" rel="license"`);
    expect((await getJson<Catalogue>('/data.jsonld')).license).toEqual({ '@id': DATA_LICENCE });
  });

  test('is said to be missing where none is stated', async () => {
    const { get, getJson } = await openPublic([normal]);

    expect(await (await get('/data')).text()).toContain('没有另行声明许可条件');
    expect(await getJson('/data.jsonld')).not.toHaveProperty('license');
  });
});
