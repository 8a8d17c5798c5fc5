import { within } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardAnswer, ViewNode } from '../../../shared/contract/card-answer.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import type { Badge } from '../../../widget/badge-element.ts';
import { detailsShower } from '../../../widget/details/show-details.ts';
import { code } from '../../fixtures/card/card-records.ts';
import { fakeApi, origin, problem, toldOf } from '../../fixtures/widget/fake-api.ts';

let api: ReturnType<typeof fakeApi>;
let badge: Badge;
const show = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T04:00:00.000Z') });
  show.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('the details are a dialog with the card and a close button, and say whom they are about', async () => {
  const dialog = await openWith(() => Response.json(cardWith('blacklisted')));

  const view = within(dialog);
  expect(view.getByRole('heading', { name: '示例环境检测有限公司' })).toBeTruthy();
  expect(view.getByText('黑名单')).toBeTruthy();
  expect(view.getByRole('link', { name: '公示页' }).getAttribute('href')).toBe(
    `${origin}/agencies/${code}`,
  );
  expect(view.getByRole('button', { name: '关闭' })).toBeTruthy();
  expect(dialog.getAttribute('aria-label')).toBe('示例环境检测有限公司');
});

test('the details ask for the card in the badge’s language, and tell neither which page asks nor who reads it', async () => {
  await openWith(() => Response.json(cardWith('grade-A')));

  expect(api.asked[0]?.url.href).toBe(`${origin}/v1/agencies/${code}/card?lang=zh`);
  expect(api.asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});

test('a dialog that still waits says that something is coming', async () => {
  const dialog = await openWith(() => new Promise<Response>(() => undefined));

  expect(dialog.textContent).toBe('正在查询…');
  expect(show).not.toHaveBeenCalled();
});

test('the details, once closed, leave nothing behind and ask nothing more', async () => {
  const dialog = await openWith(() => Response.json(cardWith('blacklisted')));
  const { host } = dialog.getRootNode() as ShadowRoot;

  within(dialog).getByRole('button', { name: '关闭' }).click();

  expect(dialog.open).toBe(false);
  expect(host.isConnected).toBe(false);
  expect(badge.onheard).toBeUndefined();
});

test('a badge told anew has its open details ask again, and both say the same', async () => {
  const dialog = await openWith(() => Response.json(cardWith('blacklisted')));
  expect(show.mock.lastCall?.[0].mark.key).toBe('blacklisted');

  api.answer = () => Response.json(cardWith('not-yet-graded'));
  badge.onheard?.();
  await vi.advanceTimersByTimeAsync(0);

  expect(dialog.textContent).not.toContain('黑名单');
  expect(dialog.textContent).toContain('暂未评级');
  expect(show.mock.lastCall?.[0].mark.key).toBe('not-yet-graded');
});

test('an answer that is the same leaves the dialog as it is, with its focus', async () => {
  const dialog = await openWith(() => Response.json(cardWith('blacklisted')));
  const link = within(dialog).getByRole('link', { name: '公示页' });

  badge.onheard?.();
  await vi.advanceTimersByTimeAsync(0);

  expect(link.isConnected).toBe(true);
});

test.each([
  ['a register that cannot be read', () => problem(503, 'register-unavailable', words('读不到'))],
  ['a page of a proxy', () => new Response('<html>')],
  ['no answer', () => Promise.reject(new TypeError('offline'))],
])(
  'the details take down what they showed when they get %s, and so does the badge',
  async (_, answer) => {
    const dialog = await openWith(() => Response.json(cardWith('grade-A')));

    api.answer = answer;
    badge.onheard?.();
    await vi.advanceTimersByTimeAsync(0);

    expect(dialog.textContent).toContain('暂无法查询');
    expect(dialog.textContent).toContain('不代表信用良好');
    expect(dialog.textContent).not.toContain('信用 A');
    expect(show.mock.lastCall).toEqual([undefined]);
  },
);

test('an expired register has the same word in the dialog and on its badge', async () => {
  const { mark } = toldOf('stale');

  const dialog = await openWith(() =>
    problem(503, 'register-stale', { mark, ...words('数据已超过签署的有效期') }),
  );

  expect(dialog.textContent).toContain('数据过期');
  expect(dialog.textContent).toContain('数据已超过签署的有效期');
  expect(show.mock.lastCall).toEqual([{ mark }]);
});

function words(detailZh: string) {
  return { detailZh, detail: 'In English' };
}

function cardWith(key: MarkKey): CardAnswer {
  const { mark, says, drawing } = toldOf(key) as CardAnswer;
  const times = { asOf: '2026-11-24T00:00:00.000Z', validUntil: '2026-11-25T00:00:00.000Z' };
  const card = element('article', { class: 'lc-card' }, [
    element('h2', { class: 'lc-name' }, ['示例环境检测有限公司']),
    element('p', { class: 'lc-level' }, [element('strong', {}, [mark.zh])]),
    element('a', { href: `/agencies/${code}` }, ['公示页']),
  ]);
  return { ...times, sequence: 1, code, mark, says, drawing, card: [card] };
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ViewNode[],
): ViewNode {
  return { tag, attributes, children };
}

async function openWith(answer: () => Response | Promise<Response>): Promise<HTMLDialogElement> {
  api = fakeApi(answer);
  vi.stubGlobal('fetch', api.fetch);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  badge = { root, code, lang: 'zh', show, hear: () => undefined };

  detailsShower(origin)(badge);
  await vi.advanceTimersByTimeAsync(0);

  const dialog = root.querySelector('div')?.shadowRoot?.querySelector('dialog');
  if (!dialog) throw new Error('no dialog');
  return dialog;
}
