import { beforeAll, expect, test, vi } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import { packPlaces } from '../../../../extension/messages/packed-places.ts';
import type { Heads, Look, LookAnswer } from '../../../../extension/messages/page-messages.ts';
import type { BackgroundPort } from '../../../../extension/page/asking/background-port.ts';
import { bringFoundScript } from '../../../../extension/page/asking/found-script.ts';
import { lookOver } from '../../../../extension/page/asking/look-over.ts';
import { readHeads } from '../../../../extension/page/asking/read-heads.ts';
import { fakeScheduler } from '../fake-scheduler.ts';

const answer: LookAnswer = {
  findings: packFindings([]),
  listed: [],
  readClosely: [],
  verdicts: {},
  paint: { names: [], lang: 'zh', registers: {} },
};
const cell = '示例公司';
const show = () => {
  throw new Error('Nothing is found here');
};
beforeAll(() => void fakeScheduler());
bringFoundScript({ readHeads, show });

/** Two blocks: a cell read closely under a head, and a paragraph. */
const html = `<table><tr><th>序</th><th>中标人</th></tr><tr><td>1</td><td>${cell}</td></tr></table><p>${cell}</p>`;

function open(ask: (message: Look | Heads) => unknown, stop = new AbortController()) {
  document.body.innerHTML = html;
  const blocks = [...document.querySelectorAll('tr + tr td + td, p')].map((container, place) => ({
    id: place + 1,
    text: cell,
    container,
    run: { text: cell, nodes: [container.firstChild as Text], starts: [0] },
  }));
  const port = { ask, listen: () => undefined } as unknown as BackgroundPort;
  return { looking: lookOver(blocks, [9], port, stop.signal) };
}

const headsWanted = packPlaces([
  { block: 1, start: 0, end: 4 },
  { block: 2, start: 0, end: 4 },
]);

test('the background is told the heads of the cells that it asks for, and which texts stand in none', async () => {
  const ask = vi.fn(async ({ heads }: Look | Heads) =>
    heads.length === 0 ? { headsWanted } : answer,
  );

  const { looking } = open(ask);

  expect((await looking).answer).toBe(answer);
  const [[first], [second]] = ask.mock.calls as unknown as readonly [[Look], [Heads]];
  expect([first.ids, first.gone]).toEqual([[1, 2], [9]]);
  expect(second).toEqual({
    kind: 'heads',
    number: first.number,
    heads: [
      { block: 1, start: 0, texts: ['中标人'] },
      { block: 2, start: 0, texts: null },
    ],
  });
});

test('texts that the background has lost in between are sent again, with the heads', async () => {
  const ask = vi.fn(async (message: Look | Heads) => {
    if (message.kind === 'heads') return 'lost';
    return message.heads.length === 0 ? { headsWanted } : answer;
  });

  const { looking } = open(ask);

  expect((await looking).answer).toBe(answer);
  expect(ask.mock.calls.map(([{ kind }]) => kind)).toEqual(['look', 'heads', 'look']);
  expect(ask.mock.lastCall?.[0].heads).toHaveLength(2);
});

test('a reading that is to stop asks no more', async () => {
  const stop = new AbortController();
  const ask = vi.fn(async () => {
    stop.abort();
    return { headsWanted };
  });

  const { looking } = open(ask, stop);

  await expect(looking).rejects.toThrow(/abort/i);
  expect(ask).toHaveBeenCalledTimes(1);
});
