import { expect, test } from 'vitest';
import type { CardAnswer, ViewNode } from '../../../../shared/contract/card-answer.ts';
import type { StandingsAnswer } from '../../../../shared/contract/standings-answer.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed, normal, unknownCode } from '../../../fixtures/public/published-records.ts';

test.each([
  [listed.code, '黑名单'],
  [normal.code, '暂未评级'],
  [unknownCode, '未登记'],
  ['123', '代码有误'],
])('the card of %s says what its badge says: %s', async (code, word) => {
  const { getJson } = await openPublic([normal, listed]);

  const { card, mark, drawing, end, says } = await getJson<CardAnswer>(`/v1/agencies/${code}/card`);
  const batch = await getJson<StandingsAnswer>(`/v1/standings?codes=${code}`);
  const [standing] = batch.standings;

  expect(textOf(card)).toContain(word);
  expect(mark).toEqual(standing?.mark);
  expect(mark.zh).toBe(word);
  expect(drawing).toEqual(batch.drawings[mark.key]);
  expect(says).toEqual(batch.says);
  expect(end).toEqual(standing && 'end' in standing ? standing.end : undefined);
});

test('a card keeps the law and the entry numbers that it asks readers to quote, and links to pages here alone', async () => {
  const { getJson } = await openPublic([listed]);

  const { card } = await getJson<CardAnswer>(`/v1/agencies/${listed.code}/card`);
  const text = textOf(card);

  const [reason] = listed.reasons;
  for (const part of [reason?.basis.law, reason?.basis.article, ...(reason?.entries ?? [])]) {
    expect(text).toContain(part);
  }
  expect(linksOf(card)).toEqual([
    `/agencies/${listed.code}`,
    `/v1/agencies/${listed.code}/receipt`,
  ]);
});

test('a card in English says so, and leads to the page in English', async () => {
  const { getJson } = await openPublic([listed]);

  const { card, says } = await getJson<CardAnswer>(`/v1/agencies/${listed.code}/card?lang=en`);

  expect(textOf(card)).toContain('Blacklisted');
  expect(linksOf(card)).toContain(`/agencies/${listed.code}?lang=en`);
  expect(says.en).toBe(
    'Register of Wenzhou, data as of 2026-11-24 10:00, valid until 2026-11-25 10:00',
  );
});

test('a card of an expired register is a problem with the word that badges say', async () => {
  const { get, passSeconds } = await openPublic([listed]);
  await get('/v1/status');
  passSeconds(25 * 3600);

  const answer = await get(`/v1/agencies/${listed.code}/card`);

  expect(answer.status).toBe(503);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await answer.json()).toMatchObject({ mark: { key: 'stale', zh: '数据过期' } });
});

function textOf(nodes: readonly ViewNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children ?? [])))
    .join('');
}

function linksOf(nodes: readonly ViewNode[]): readonly string[] {
  return nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [
          ...(node.attributes?.href === undefined ? [] : [node.attributes.href]),
          ...linksOf(node.children ?? []),
        ],
  );
}
