import { within } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import { detailsShower } from '../../../widget/details/show-details.tsx';
import { blacklisted, code, known, recordWith } from '../../fixtures/card/card-records.ts';
import { fakeApi, origin, problem } from '../../fixtures/widget/fake-api.ts';

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T04:00:00.000Z') });
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('the details are a dialog with the card and a close button', async () => {
  const dialog = await openWith(blacklisted);

  const view = within(dialog);
  expect(view.getByRole('heading', { name: '示例环境检测有限公司' })).toBeTruthy();
  expect(view.getByText('黑名单')).toBeTruthy();
  expect(view.getByRole('link', { name: '公示页' }).getAttribute('href')).toBe(
    `${origin}/agencies/${code}`,
  );
  expect(view.getByRole('button', { name: '关闭' })).toBeTruthy();
});

test('the details, once closed, leave nothing behind and ask nothing more', async () => {
  const dialog = await openWith(blacklisted);
  const root = dialog.getRootNode() as ShadowRoot;

  within(dialog).getByRole('button', { name: '关闭' }).click();
  await vi.advanceTimersByTimeAsync(3_600_000);

  expect(dialog.open).toBe(false);
  expect(root.host.isConnected).toBe(false);
  expect(api.asked).toHaveLength(1);
});

test('the details close when their badge leaves the page', async () => {
  const dialog = await openWith(blacklisted);

  life.abort();

  expect(dialog.open).toBe(false);
});

test('the details replace an answer of an unknown shape by a link to the page, never by an empty dialog', async () => {
  const newer = { ...known(recordWith({})), span: { level: 'paused', grade: {} } };

  const dialog = await openWith(newer as unknown as Verdict);

  const view = within(dialog);
  expect(view.getByRole('link', { name: '公示页' }).getAttribute('href')).toContain(code);
  expect(view.getByRole('button', { name: '关闭' })).toBeTruthy();
});

test('the details drop a removed listing within 20 seconds while they are open', async () => {
  const dialog = await openWith(blacklisted);

  api.answer = () => Response.json(known(recordWith({})));
  await vi.advanceTimersByTimeAsync(20_000);

  expect(dialog.textContent).not.toContain('黑名单');
  expect(dialog.textContent).toContain('暂未评级');
});

test('the details take down what they showed when an error comes while they are open', async () => {
  const dialog = await openWith(known(recordWith({})));

  api.answer = () => problem(503, 'register-unavailable');
  await vi.advanceTimersByTimeAsync(20_000);

  expect(dialog.textContent).toContain('暂无法查询');
  expect(dialog.textContent).not.toContain('暂未评级');
});

let api: ReturnType<typeof fakeApi>;

async function openWith(verdict: Verdict): Promise<HTMLDialogElement> {
  api = fakeApi(() => Response.json(verdict));
  vi.stubGlobal('fetch', api.fetch);
  const badge = document.createElement('div');
  const root = badge.attachShadow({ mode: 'open' });
  document.body.append(badge);

  detailsShower(origin)({ root, code, lang: 'zh', signal: life.signal });
  await vi.advanceTimersByTimeAsync(0);

  const dialog = root.querySelector('div')?.shadowRoot?.querySelector('dialog');
  if (!dialog) throw new Error('no dialog');
  return dialog;
}
