import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tones } from '../../shared/view/tokens.ts';
import { type Badge, makeBadgeElement } from '../../widget/badge-element.ts';
import type { Watched } from '../../widget/watch-standings.ts';
import { says, toldOf } from '../fixtures/widget/fake-api.ts';

let watched: Watched[] = [];
const openDetails = vi.fn<(badge?: Badge) => void>();
customElements.define(
  'lucheng-badge',
  makeBadgeElement((badge) => watched.push(badge), openDetails),
);

beforeEach(() => {
  watched = [];
  openDetails.mockReset();
  // Happy DOM has no `:lang()`.
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element) {
    return /^en\b/.test(this.closest<HTMLElement>('[lang]')?.lang ?? '');
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('<lucheng-badge>', () => {
  test('a badge that waits shows an empty level, and no word that could be read as one', () => {
    const badge = put('<lucheng-badge code="A1">查询环保信用</lucheng-badge>');

    expect(buttonOf(badge).textContent).toBe('');
    expect(buttonOf(badge).querySelector('b')?.style.cssText).toBe('');

    last().hear(toldOf('blacklisted'));
    expect(badge.shadowRoot?.querySelector('slot')).toBeNull();
    expect(buttonOf(badge).textContent).toBe('黑名单');
  });

  test('a server that never answers leaves the page its own link; one that answered once is missed', () => {
    const badge = put('<lucheng-badge code="A1"><a href="/a">查询环保信用</a></lucheng-badge>');

    last().hear(undefined);
    expect(badge.shadowRoot?.querySelector('slot')).toBeTruthy();
    expect(badge.shadowRoot?.querySelector('button')).toBeNull();

    last().hear(toldOf('grade-A'));
    expect(buttonOf(badge).textContent).toBe('信用 A');

    last().hear(undefined);
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

    last().hear(toldOf(key));

    expect(buttonOf(badge).textContent).toBe(word);
    expect(buttonOf(badge).querySelectorAll('svg path')).toHaveLength(2);
  });

  test('a badge takes its language from the page', () => {
    const badge = put('<p lang="en"><lucheng-badge code="A1"></lucheng-badge></p>');

    last().hear(toldOf('stale'));

    expect(buttonOf(badge).textContent).toBe('Data expired');
  });

  test('a badge without an answer is grey and says that its standing could not be looked up', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().hear(toldOf('grade-A'));
    const good = fieldOf(badge);

    last().hear(undefined);

    expect(buttonOf(badge).textContent).toBe('暂无法查询');
    expect(good).toContain(tones['grade-a'].light);
    expect(fieldOf(badge)).toBe('');
  });

  test('a badge’s description says when a level ends, whose register says so, and as of when; nothing without an answer', () => {
    const badge = put('<lucheng-badge code="A1" lang="en"></lucheng-badge>');
    const end = { zh: '无期限，至解除', en: 'until lifted' };

    last().hear({ ...toldOf('banned'), end });
    expect(buttonOf(badge).title).toBe(`until lifted\n${says.en}`);
    expect(buttonOf(badge).textContent).not.toContain('until lifted');

    last().hear(toldOf('grade-A'));
    expect(buttonOf(badge).title).toBe(says.en);

    last().hear(undefined);
    expect(buttonOf(badge).title).toBe('');
  });

  test('a badge draws a mark newer than itself as the register says', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    const { mark } = toldOf('blacklisted');
    const drawing = { light: '#123456', dark: '#fedcba', shape: 'M1 1h9', sign: 'M2 2h9' } as const;

    last().hear({
      mark: { ...mark, key: 'grade-Z' as 'grade-A', zh: '新' },
      drawing: { ...drawing, line: 'outline' },
    });

    expect(buttonOf(badge).textContent).toBe('新');
    expect(fieldOf(badge)).toContain('#123456');
    expect(
      [...buttonOf(badge).querySelectorAll('path')].map((path) => path.getAttribute('d')),
    ).toEqual(['M1 1h9', 'M2 2h9']);
  });

  test('a badge keeps its focus when it is painted again', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().hear(toldOf('grade-A'));
    buttonOf(badge).focus();

    last().hear(toldOf('grade-B'));

    expect(badge.shadowRoot?.activeElement).toBe(buttonOf(badge));
  });

  test('a badge fetches its details as soon as a reader seems to want them', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().hear(toldOf('grade-A'));

    buttonOf(badge).dispatchEvent(new Event('pointerenter'));
    buttonOf(badge).dispatchEvent(new Event('focus'));

    expect(openDetails.mock.calls).toEqual([[], []]);
  });

  test('open details hear of it when their badge is told anew, and can have it painted', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().hear(toldOf('grade-A'));
    buttonOf(badge).click();
    const opened = openDetails.mock.lastCall?.[0];
    if (!opened) throw new Error('not opened');
    const heard = vi.fn();
    opened.onheard = heard;

    opened.show(toldOf('blacklisted'));
    expect(heard).not.toHaveBeenCalled();
    expect(buttonOf(badge).textContent).toBe('黑名单');

    last().hear(toldOf('grade-B'));
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a badge opens its details on a click', () => {
    const badge = put('<lucheng-badge code=" 91990000ma00010189 "></lucheng-badge>');
    last().hear(toldOf('grade-A'));

    buttonOf(badge).click();

    expect(buttonOf(badge).ariaHasPopup).toBe('dialog');
    expect(openDetails).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: '91990000MA00010189', lang: 'zh', root: badge.shadowRoot }),
    );
  });

  test('a badge with another code forgets what it showed and asks again', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    const first = last();
    first.hear(toldOf('grade-A'));

    badge.setAttribute('code', 'B2');

    expect(first.isGone).toBe(true);
    expect(last().code).toBe('B2');
    expect(buttonOf(badge).textContent).toBe('');
  });

  test('a badge that is moved or copied watches again, each by itself', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');
    last().hear(toldOf('grade-A'));

    document.body.append(badge);
    document.body.append(badge.cloneNode(true));

    expect(watched.map(({ isGone = false }) => isGone)).toEqual([true, false, false]);
  });

  test('a badge that leaves the page ends its watch', () => {
    const badge = put('<lucheng-badge code="A1"></lucheng-badge>');

    badge.remove();

    expect(last().isGone).toBe(true);
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
