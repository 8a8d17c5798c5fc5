import { expect, test } from 'vitest';
import { afterDone, afterLook, newFrame } from '../../../extension/background/frame-state.ts';
import { pageQuery } from '../../../extension/background/page-query.ts';
import { sumUpTab } from '../../../extension/background/sum-up-tab.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';

const through = { blocks: 2, frames: 0, embedded: 0, pictures: 1, counters: 0, failed: 0 };
const shown = { url: 'https://tenders.example/18', title: '公示', at: '2026-11-24T04:00:00.000Z' };

/** A frame in which this text was read, and these names found. */
function frameWith(text: string, ...names: readonly Partial<Finding>[]) {
  const findings = names.map((one, n): Finding => {
    const written = one.text ?? '';
    const start = text.indexOf(written);
    return { ...makeFinding(n + 1), ...one, block: 1, start, end: start + written.length };
  });
  const found = { findings, unknown: [], persons: [] };
  return afterDone(afterLook(newFrame('D'), { ids: [1], texts: [text], gone: [], found }), through);
}

function queryOf(...frames: readonly ReturnType<typeof frameWith>[]) {
  const states = frames.map((state, frame) => [frame, state] as const);
  const known = { ...sumUpTab(states), persons: [], lookAlikes: [], verdicts: {}, notices: {} };
  return pageQuery(known, states, shown);
}

test('every agency comes with its places, and the words around each', () => {
  const { agencies, page } = queryOf(
    frameWith('第一名：甲公司，98万元', { code: 'A', text: '甲公司', role: 'candidate' }),
    frameWith('联系甲公司', {
      code: 'A',
      text: '甲公司',
      certainty: { kind: 'possible', because: 'spelling' },
    }),
  );

  expect(agencies).toEqual([
    {
      code: 'A',
      places: [
        { text: '甲公司', before: '第一名：', after: '，98万元', role: 'candidate' },
        { text: '甲公司', before: '联系', after: '', possible: 'spelling' },
      ],
    },
  ]);
  expect(page).toEqual({
    title: '公示',
    address: 'https://tenders.example/18',
    readAt: shown.at,
    notChecked: 2,
  });
});

test('of a place in a frame the frame’s own address is kept, of one in the page none', () => {
  const text = '第一名：甲公司';
  const top = { ...frameWith(text, { code: 'A', text: '甲公司' }), address: shown.url };
  const inner = { ...frameWith(text, { code: 'A', text: '甲公司' }), address: 'about:srcdoc' };

  const { agencies, page } = queryOf(top, inner);

  expect(page?.address).toBe(shown.url);
  expect(agencies[0]?.places).toEqual([
    { text: '甲公司', before: '第一名：', after: '' },
    { text: '甲公司', before: '第一名：', after: '', inFrame: 'about:srcdoc' },
  ]);
});

test('no more of the page is kept than forty characters on either side', () => {
  const { agencies } = queryOf(
    frameWith(`${'前'.repeat(90)}甲公司${'后'.repeat(90)}`, { code: 'A', text: '甲公司' }),
  );

  expect(agencies[0]?.places[0]).toMatchObject({ before: '前'.repeat(40), after: '后'.repeat(40) });
});

test('a branch brings its legal person along, which the page doesn’t name', () => {
  const { agencies } = queryOf(
    frameWith('甲公司温州分公司', { code: 'B', text: '甲公司温州分公司', legalPerson: 'A' }),
  );

  expect(agencies.map(({ code, places }) => [code, places.length])).toEqual([
    ['B', 1],
    ['A', 0],
  ]);
});

test('words of a piece that is gone are gone', () => {
  const first = frameWith('第一名：甲公司', { code: 'A', text: '甲公司' });

  expect(first.around).toHaveLength(1);
  expect(afterLook(first, { ids: [], texts: [], gone: [1], found: undefined }).around).toEqual([]);
});
