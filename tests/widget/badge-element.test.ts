import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StandingItem } from '../../shared/contract/standing-item.ts';
import { type Badge, makeBadgeElement } from '../../widget/badge-element.ts';
import type { Show } from '../../widget/watch-standings.ts';
import { itemOf } from '../fixtures/widget/fake-api.ts';

type Watched = { readonly code: string; readonly show: Show; readonly signal: AbortSignal };

let watched: Watched[] = [];
const openDetails = vi.fn<(badge: Badge) => void>();
customElements.define(
  'lucheng-badge',
  makeBadgeElement((code, show, signal) => watched.push({ code, show, signal }), openDetails),
);

beforeEach(() => {
  watched = [];
  openDetails.mockReset();
});
afterEach(() => document.body.replaceChildren());

describe('<lucheng-badge>', () => {
  test('a badge that waits shows an empty level, and no word that could be read as one', () => {
    const badge = put('<lucheng-badge code="A1">查询环保信用</lucheng-badge>');

    expect(buttonOf(badge).textContent).toBe('');
    expect(buttonOf(badge).querySelector('b')?.style.cssText).toBe('');

    last().show(itemOf('A1', 'blacklisted'));
    expect(badge.shadowRoot?.querySelector('slot')).toBeNull();
    expect(buttonOf(badge).textContent).toBe('黑名单');
  });

  test('a server that never answers leaves the page its own link; one that answered once is missed', () => {
    const badge = put('<lucheng-badge code="A1"><a href="/a">查询环保信用</a></lucheng-badge>');

    last().show(undefined);
    expect(badge.shadowRoot?.querySelector('slot')).toBeTruthy();
    expect(badge.shadowRoot?.querySelector('button')).toBeNull();

    last().show(itemOf('A1', 'grade-A'));
    expect(buttonOf(badge).textContent).toBe('信用 A');

    last().show(undefined);
    expect(buttonOf(badge).textContent).toBe('暂无法查询');
  });

  test.each([
    ['zh', 'blacklisted', '黑名单'],
    ['en', 'blacklisted', 'Blacklisted'],
    ['zh', 'grade-B', '信用 B'],
    ['zh', 'not-known', '未登记'],
    ['en', 'not-yet-graded', 'Not yet graded'],
    // Art. 39: no supplier's badge.
    ['zh', 'not-applicable', '不适用'],
  ] as const)('a badge in %s says %s as %s', (lang, key, word) => {
    const badge = put(`<lucheng-badge code="A1" lang="${lang}"></lucheng-badge>`);

    last().show(itemOf('A1', key));

    expect(buttonOf(badge).textContent).toBe(word);
    expect(buttonOf(badge).querySelectorAll('svg path')).toHaveLength(2);
  });

  test('a badge takes its language from the page', () => {
    const badge = put('<p lang="en"><lucheng-badge code="A1"></lucheng-badge></p>');

    last().show(itemOf('A1', 'stale'));

    expect(buttonOf(badge).textContent).toBe('Data expired');
  });

  test('a badge without an answer is grey and says that its standing could not be looked up', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().show(itemOf('A1', 'grade-A'));
    const good = fieldOf(badge);

    last().show(undefined);

    expect(buttonOf(badge).textContent).toBe('暂无法查询');
    expect(good).toContain('#fff');
    expect(fieldOf(badge)).toBe('');
  });

  test('a badge’s description says when a level ends, and nothing once there is no answer', () => {
    const badge = put('<lucheng-badge code="A1" lang="en"></lucheng-badge>');
    const end = { zh: '无期限，至解除', en: 'until lifted' };

    last().show({ ...itemOf('A1', 'banned'), end } as StandingItem);
    expect(buttonOf(badge).title).toBe('until lifted');
    expect(buttonOf(badge).textContent).not.toContain('until lifted');

    last().show(undefined);
    expect(buttonOf(badge).title).toBe('');
  });

  test('a badge draws a mark newer than itself as unknown, with the mark’s own word', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().show(undefined);
    const unknown = buttonOf(badge).querySelector('svg')?.outerHTML;
    const item = itemOf('A1', 'blacklisted');

    last().show({ ...item, mark: { ...item.mark, key: 'grade-Z' as 'grade-A', zh: '新' } });

    expect(buttonOf(badge).textContent).toBe('新');
    expect(buttonOf(badge).querySelector('svg')?.outerHTML).toBe(unknown);
  });

  test('a badge keeps its focus when it is painted again', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().show(itemOf('A1', 'grade-A'));
    buttonOf(badge).focus();

    last().show(itemOf('A1', 'grade-B'));

    expect(badge.shadowRoot?.activeElement).toBe(buttonOf(badge));
  });

  test('a badge opens its details on a click', () => {
    const badge = put('<lucheng-badge code=" 91990000ma00010189 "></lucheng-badge>');
    last().show(itemOf('A1', 'grade-A'));

    buttonOf(badge).click();

    expect(buttonOf(badge).ariaHasPopup).toBe('dialog');
    expect(openDetails).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: '91990000MA00010189', lang: 'zh', root: badge.shadowRoot }),
    );
  });

  test('a badge with another code forgets what it showed and asks again', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    const first = last();
    first.show(itemOf('A1', 'grade-A'));

    badge.setAttribute('code', 'B2');

    expect(first.signal.aborted).toBe(true);
    expect(last().code).toBe('B2');
    expect(buttonOf(badge).textContent).toBe('');
  });

  test('a badge that leaves the page ends its watch', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');

    badge.remove();

    expect(last().signal.aborted).toBe(true);
  });

  test('a badge without a code asks nothing and leaves the page its own words', () => {
    put('<lucheng-badge>环保信用</lucheng-badge>');

    expect(watched).toEqual([]);
    expect(screen.getByText('环保信用')).toBeTruthy();
  });
});

/** What the level's field is painted with. */
function fieldOf(badge: HTMLElement): string {
  return buttonOf(badge).querySelector('b')?.style.cssText ?? '';
}

function put(html: string): HTMLElement {
  document.body.innerHTML = html;
  const badge = document.querySelector<HTMLElement>('lucheng-badge');
  if (!badge) throw new Error('no badge');
  return badge;
}

function last(): Watched {
  const one = watched.at(-1);
  if (!one) throw new Error('nothing is watched');
  return one;
}

function buttonOf(badge: HTMLElement): HTMLButtonElement {
  const button = badge.shadowRoot?.querySelector('button');
  if (!button) throw new Error('not painted');
  return button;
}
