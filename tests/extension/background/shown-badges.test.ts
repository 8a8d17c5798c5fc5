import { beforeEach, expect, test, vi } from 'vitest';
import { shownBadges } from '../../../extension/background/shown-badges.ts';

const badge = 'https://credit.example/v1/agencies/91330300MA2ABCDE1X/badge.svg';

beforeEach(() => {
  vi.stubGlobal('chrome', {});
});

test('a badge’s picture is seen however many pictures of the page’s own stand before it', () => {
  document.body.innerHTML = `${'<img src="/photo.png">'.repeat(300)}<img src="${badge}">`;

  expect(shownBadges().pictures.map(({ src }) => src)).toEqual([badge]);
});

test('of a page full of badges a bounded number is looked at', () => {
  document.body.innerHTML = `<img src="${badge}">`.repeat(300);

  expect(shownBadges().pictures).toHaveLength(200);
});
