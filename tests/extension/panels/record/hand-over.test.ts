import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageQuery } from '../../../../extension/messages/query-messages.ts';
import { handedOver, handOver } from '../../../../extension/panels/record/hand-over.ts';
import { addressOf, routeOf } from '../../../../extension/panels/record/route.ts';

beforeEach(() => fakeBrowser.reset());

const listOf = (...unknown: readonly string[]): PageQuery => ({
  isPending: false,
  agencies: [],
  unknown,
});

test('each of two vetted lists has a form of its own, by its address', async () => {
  const [first, second] = [await handOver(listOf('甲')), await handOver(listOf('乙'))];

  const addressed = [first, second].map((id) =>
    routeOf(`chrome-extension://abc/${addressOf.vetted(id)}`),
  );

  expect(addressed).toEqual([
    { kind: 'vetted', id: first },
    { kind: 'vetted', id: second },
  ]);
  expect(await handedOver(first)).toEqual(listOf('甲'));
  expect(await handedOver(second)).toEqual(listOf('乙'));
});

test('lists don’t pile up: the oldest goes, and what is gone is told from an empty list', async () => {
  const ids: string[] = [];
  for (const name of ['1', '2', '3', '4', '5', '6']) ids.push(await handOver(listOf(name)));

  expect(await handedOver(ids[0] ?? '')).toBeUndefined();
  expect(await handedOver(ids[1] ?? '')).toEqual(listOf('2'));
  expect(await handedOver(ids[5] ?? '')).toEqual(listOf('6'));
});
