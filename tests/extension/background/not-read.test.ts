import { expect, test } from 'vitest';
import { notReadBecause } from '../../../extension/background/not-read.ts';
import type { SiteState } from '../../../extension/messages/site-state.ts';

const watched: SiteState = { kind: 'watched', host: 'tender.example' };
const none = {
  'no-register': 0,
  'too-long': 0,
  'too-much': 0,
  frames: 0,
  embedded: 0,
  pictures: 0,
  counters: 0,
  failed: 0,
  registers: 0,
};
const read = { isRead: true, isPending: false, blocks: 3, notChecked: none };
const silent = { ...read, isRead: false, blocks: 0 };

test.each([
  ['a page with text', watched, read, undefined, undefined],
  [
    'a page still being read',
    watched,
    { ...read, isPending: true, blocks: 0 },
    undefined,
    undefined,
  ],
  ['an empty page', watched, { ...read, blocks: 0 }, undefined, 'no-text'],
  [
    'a page of pictures',
    watched,
    { ...read, blocks: 0, notChecked: { ...none, pictures: 2 } },
    undefined,
    'nothing-readable',
  ],
  [
    'a page whose text is too long',
    watched,
    { ...read, blocks: 0, notChecked: { ...none, 'too-long': 1, pictures: 1 } },
    undefined,
    'too-much',
  ],
  [
    'a page of too many names',
    watched,
    { ...read, blocks: 0, notChecked: { ...none, 'too-much': 4 } },
    undefined,
    'too-much',
  ],
  [
    'a page read without a register',
    watched,
    { ...read, blocks: 0, notChecked: { ...none, 'no-register': 5 } },
    undefined,
    'no-register',
  ],
  ['a page that lets no extension in', watched, silent, 'refused', 'unreadable'],
  ['a page still loading', watched, silent, 'waiting', undefined],
  ['a page that our script has just been brought to', watched, silent, 'absent', undefined],
  ['the browser’s own page', { kind: 'unreadable' }, silent, undefined, 'unreadable'],
  ['a paused site', { kind: 'paused', host: 'tender.example' }, silent, undefined, 'paused'],
  [
    'a paused site whose last page is remembered',
    { kind: 'paused', host: 'a.example' },
    read,
    undefined,
    'paused',
  ],
  [
    'a site not allowed',
    { kind: 'not-allowed', host: 'a.example', origins: [] },
    silent,
    undefined,
    'not-allowed',
  ],
] as const)(
  'the reader is told why nothing was read, or that something was: %s',
  (_, site, sum, probe, because) => {
    expect(notReadBecause(site, sum, probe)).toBe(because);
  },
);
