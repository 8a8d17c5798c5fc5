import { expect, test } from 'vitest';
import { receive } from '../../../extension/background/receive.ts';

const own = { id: 'abcdef', origin: 'chrome-extension://abcdef' };
const page = {
  id: 'abcdef',
  url: 'https://tender.example/a',
  tab: { id: 7 } as never,
  frameId: 0,
  documentId: 'D1',
};
const panel = { id: 'abcdef', url: 'chrome-extension://abcdef/popup.html' };
const look = { kind: 'look', number: 1, title: '', ids: [], texts: [], heads: [], gone: [] };

test('a page script may have texts looked over', () => {
  const message = {
    ...look,
    ids: [1],
    texts: ['示例'],
    heads: [{ block: 1, start: 0, texts: ['中标人'] }],
  };

  expect(receive(message, page, own)).toEqual({
    from: 'page',
    frame: { tab: 7, frame: 0, document: 'D1', address: 'https://tender.example/a' },
    message,
  });
});

test('the popup may ask for a tab, in a tab of its own too', () => {
  const message = { kind: 'tab-state', tab: 7 };

  expect(receive(message, panel, own)).toEqual({ from: 'panel', message });
  expect(receive(message, { ...panel, tab: { id: 8 } as never }, own).from).toBe('panel');
});

test.each([
  ['a page script asking for another tab’s findings', { kind: 'tab-state', tab: 8 }, page],
  ['a page script pausing a site', { kind: 'pause', tab: 7 }, page],
  ['a page script starting a download', { kind: 'check-now' }, page],
  ['a page script asking for a query record', { kind: 'page-query', tab: 7 }, page],
  ['a page script asking after a code', { kind: 'said-of', codes: [] }, page],
  ['more codes than a record takes', { kind: 'said-of', codes: Array(201).fill('A') }, panel],
  ['codes that are no text', { kind: 'said-of', codes: [1] }, panel],
  ['a page script asking for keys', { kind: 'key-sets' }, page],
  ['the popup posing as a page', look, panel],
  ['a page script changing a setting', { kind: 'change-settings', change: {} }, page],
  ['a page script erasing everything', { kind: 'erase-everything' }, page],
  [
    'a page script dismissing a finding',
    {
      kind: 'dismiss',
      page: 'https://a.example/',
      code: 'a',
      name: 'b',
      reason: 'other',
      note: '',
    },
    page,
  ],
  [
    'a dismissal for no reason that there is',
    {
      kind: 'dismiss',
      page: 'https://a.example/',
      code: 'a',
      name: 'b',
      reason: 'friend',
      note: '',
    },
    panel,
  ],
  ['a setting that is none', { kind: 'change-settings', change: { sync: {} } }, panel],
  ['a host that is none', { kind: 'change-settings', change: { pausedHosts: ['*'] } }, panel],
  ['another extension', { kind: 'tab-state', tab: 7 }, { ...panel, id: 'other' }],
  [
    'a page whose address begins like ours',
    { kind: 'check-now' },
    { ...panel, url: 'chrome-extension://abcdef.example/' },
  ],
  [
    'a frame that the browser doesn’t name',
    { kind: 'judge' },
    { ...page, documentId: undefined } as never,
  ],
  ['texts without a number', { ...look, texts: ['示例'] }, page],
  ['a text that is none', { ...look, ids: [1], texts: [{}] }, page],
  ['a head that is no text', { ...look, heads: [{ block: 1, start: 0, texts: [2] }] }, page],
  ['a head of no place', { ...look, heads: [{ block: 1, texts: ['中标人'] }] }, page],
  ['a look without a title', { ...look, title: undefined }, page],
  ['heads of no look', { kind: 'heads', heads: [] }, page],
  ['negative numbers', { kind: 'done', blocks: 1, frames: -1, embedded: 0 }, page],
  ['a kind that every object has', { kind: 'constructor' }, page],
  ['an unknown language', { kind: 'use-language', lang: 'xx' }, panel],
  ['no object', 'look', page],
  ['nothing', null, page],
])('the background refuses %s', (_, message, sender) => {
  expect(receive(message, sender, own)).toEqual({ from: 'nobody' });
});
