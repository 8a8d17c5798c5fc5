import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { PublicSpan } from '../../shared/disclosure/record.ts';
import { langs } from '../../shared/messages/lang.ts';
import { words } from '../../shared/messages/words.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { sayEnd } from '../../shared/view/say-end.ts';
import {
  ban,
  blacklisted,
  code,
  known,
  listing,
  now,
  plainSpan,
  recordWith,
} from '../fixtures/card/card-records.ts';

afterEach(cleanup);

const { until: listedUntil = '', ...endlessListing } = listing;
const { until: _, ...endlessBan } = ban;

/** Listed to a day, with a ban beside it that stays in force. */
function listedAndBanned(
  end: Pick<PublicSpan, 'until'> | { openEnd: 'until-lifted' | 'for-life' },
) {
  const record = recordWith(
    { level: 'blacklisted', reasons: [0, 1], until: listedUntil },
    { reasons: [listing, { ...endlessBan, ...end }] },
  );
  const after: PublicSpan = { ...plainSpan, from: listedUntil, level: 'banned', reasons: [1] };
  if (!('until' in end) || end.until === undefined)
    return known({ ...record, timeline: [record.timeline[0], after] });
  const over: PublicSpan = { ...plainSpan, from: end.until };
  return known({ ...record, timeline: [record.timeline[0], { ...after, until: end.until }, over] });
}

function headOf(verdict: Parameters<typeof cardOf>[0], lang: 'zh' | 'en') {
  render(<CreditCard card={cardOf(verdict, code, now)} lang={lang} />);
  return screen.getByText(words(lang).mark.blacklisted, { selector: '.lc-word' }).parentElement
    ?.textContent;
}

describe('Code arts. 1091, 1097, 1230: nobody takes the end of a listing for the end of all', () => {
  test.each([
    ['until-lifted', 'zh', '黑名单至 2027年11月22日、市场禁入：无期限，至解除'],
    ['until-lifted', 'en', 'Blacklistedthrough 22 November 2027, Banned: until lifted'],
    ['for-life', 'zh', '黑名单至 2027年11月22日、市场禁入：终身'],
    ['for-life', 'en', 'Blacklistedthrough 22 November 2027, Banned: for life'],
  ] as const)(
    'Code arts. 1091, 1097, 1230: the head of a card says a ban %s beside the listing, in %s',
    (openEnd, lang, said) => {
      expect(headOf(listedAndBanned({ openEnd }), lang)).toBe(said);
    },
  );

  test('the head of a card says a ban to a later day beside the listing', () => {
    const verdict = listedAndBanned({ until: '2031-11-22T16:00:00.000Z' });

    expect(headOf(verdict, 'zh')).toBe('黑名单至 2027年11月22日、市场禁入：至 2031年11月22日');
  });

  test('the head of a card does not say a ban that has ended with the listing', () => {
    const record = recordWith(
      { level: 'blacklisted', reasons: [0, 1], until: '2027-01-01T00:00:00.000Z' },
      { reasons: [listing, { ...ban, until: '2027-01-01T00:00:00.000Z' }] },
    );
    const timeline = [
      record.timeline[0],
      { ...plainSpan, from: '2027-01-01T00:00:00.000Z', level: 'blacklisted', reasons: [0] },
      { ...plainSpan, from: listedUntil },
    ] as const;

    expect(headOf(known({ ...record, timeline }), 'zh')).toBe('黑名单至 2027年11月22日');
  });

  test('the head of a card says a level that comes later, after days without any', () => {
    const { record } = blacklisted;
    const timeline = [
      record.timeline[0],
      { ...plainSpan, from: listedUntil },
      { ...plainSpan, from: '2028-01-01T00:00:00.000Z', level: 'banned', reasons: [1] },
    ] as const;
    const reasons = [listing, { ...endlessBan, openEnd: 'until-lifted' }] as const;

    expect(headOf(known({ ...record, reasons, timeline }), 'zh')).toContain(
      '市场禁入：无期限，至解除',
    );
  });
});

test.each(langs)('the head of a card says no end where none is known, in %s', (lang) => {
  const unlimited = recordWith(
    { level: 'blacklisted', reasons: [0] },
    { reasons: [endlessListing] },
  );

  expect(sayEnd(cardOf(known(unlimited), code, now).body, lang)).toBe('');
  expect(sayEnd(cardOf(known(recordWith({})), code, now).body, lang)).toBe('');
});
