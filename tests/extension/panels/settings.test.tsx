import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { calmView } from '../../fixtures/pages/calm-view.ts';
import { showSettings } from './show-settings.tsx';

afterEach(cleanup);

const fixedState = { ...calmView.state, fixed: ['lang', 'pausedHosts'] as const };

test('the sites that are not yet allowed are asked for in one step', () => {
  const { allow } = showSettings();

  fireEvent.click(screen.getByRole('button', { name: '一次允许其余 6 个网站' }));

  expect(allow).toHaveBeenCalledTimes(1);
  expect(allow).toHaveBeenCalledWith(
    expect.arrayContaining(['http://ggzy.ruian.gov.cn/*', 'https://ggzy.ruian.gov.cn/*']),
  );
});

test('a refusal by the browser is said', async () => {
  const acts = showSettings();
  acts.allow.mockResolvedValue(false);

  fireEvent.click(screen.getByRole('button', { name: '允许：瑞安市公共资源交易网' }));

  expect((await screen.findByRole('alert')).textContent).toMatch('浏览器未授予许可');
});

test('a site is switched off by leaving its hosts alone', () => {
  const { change } = showSettings();

  fireEvent.click(screen.getByRole('button', { name: '停用：中国政府采购网' }));

  expect(change).toHaveBeenCalledWith({ pausedHosts: ['*.ccgp.gov.cn'] });
});

test('an address that is none is refused beside its field', async () => {
  const { allow } = showSettings();
  const field = screen.getByLabelText('其他网站的网址');

  fireEvent.input(field, { target: { value: 'javascript:alert(1)' } });
  fireEvent.click(screen.getByRole('button', { name: '添加' }));

  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
  expect(allow).not.toHaveBeenCalled();
});

test('what the organisation has fixed is said, and can’t be changed', () => {
  showSettings({ state: fixedState });

  const language = screen.getByRole('group', { name: '语言' });
  expect(within(language).getByText('由所在单位统一设定')).toBeTruthy();
  expect(language).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: '停用：政采云' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('group', { name: '配色' })).toHaveProperty('disabled', false);
});

test('what of a policy was not obeyed is told by its field', () => {
  const policyFaults = [{ field: 'source', rule: 'not-built-in' }] as const;
  showSettings({ state: { ...calmView.state, policyFaults } });

  expect(screen.getByRole('alert').textContent).toMatch('source – 不是内置的地址');
});

test('the fingerprint of the root key stands in groups to be compared', () => {
  showSettings();

  expect(screen.getByText(/^0123 4567 89ab cdef 0123/)).toBeTruthy();
});

test('nothing is erased at the first press, and all after the second', async () => {
  const { erase } = showSettings();

  fireEvent.click(screen.getByRole('button', { name: '全部清除' }));
  expect(erase).not.toHaveBeenCalled();
  fireEvent.click(await screen.findByRole('button', { name: '清除' }));

  expect((await screen.findByRole('status')).textContent).toMatch('已全部清除');
});

test('each thing is said in English too', () => {
  const { settings } = calmView.state;
  showSettings({ state: { ...fixedState, settings: { ...settings, lang: 'en' } } });

  expect(document.body.textContent?.replaceAll(/中文|\p{Script=Han}+(?=”)/gu, '')).not.toMatch(
    /\p{Script=Han}/u,
  );
});
