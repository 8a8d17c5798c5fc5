import { expect, test } from 'vitest';
import { mostWatched } from '../../../extension/settings/most-watched.ts';
import { addAgencies, markRead } from '../../../extension/watching/change-watch-list.ts';
import type { WatchedAgency } from '../../../extension/watching/watched-agency.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const at = '2026-11-24T04:00:00.000Z';
const watched = (n: number): WatchedAgency => ({ code: makeUscc(n), since: at });
const full = Array.from({ length: mostWatched }, (_, n) => watched(n));
const change = (noticedAt: string) => ({
  ...{ before: [], noticedAt, isTold: true, isRead: false },
});

test('who is on the list already stays as they are', () => {
  expect(addAgencies([watched(1)], [{ code: makeUscc(1) }, { code: makeUscc(2) }], at)).toEqual({
    put: [{ code: makeUscc(2), since: at }],
  });
});

test('one too many has none of them taken, and one that is there already is none too many', () => {
  const young = { code: makeUscc(mostWatched) };

  expect(addAgencies(full.slice(1), [young], at)?.put).toHaveLength(1);
  expect(addAgencies(full, [young], at)).toBeUndefined();
  expect(addAgencies(full, [{ code: makeUscc(0) }], at)).toEqual({ put: [] });
});

test('a change that came after what the reader was shown stays unread', () => {
  const seen = { ...watched(1), change: change(at) };
  const young = { ...watched(1), change: change('2026-11-24T05:00:00.000Z') };

  expect(markRead([young], [seen])).toEqual({ put: [] });
  expect(markRead([seen], [seen]).put?.[0]?.change?.isRead).toBe(true);
});
