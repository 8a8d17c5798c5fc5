import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { pictureOf } from '../../../../extension/panels/record/form/picture-of.ts';
import { takePicture } from '../../../../extension/panels/record/form/take-picture.ts';

vi.mock('../../../../extension/panels/record/form/picture-of.ts');

const page = 'https://tenders.example/18';
const capture = vi.fn(async () => 'data:image/jpeg;base64,/9g=');
let shown: { url: string; active: boolean };

beforeEach(() => {
  shown = { url: `${page}#part`, active: true };
  capture.mockClear();
  vi.mocked(pictureOf).mockResolvedValue({ type: 'image/jpeg', base64: '/9g=' } as never);
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue({ id: 9 } as never);
  vi.spyOn(browser.tabs, 'get').mockImplementation((async () => ({
    ...shown,
    windowId: 1,
  })) as never);
  vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
  browser.tabs.captureVisibleTab = capture as never;
});

test('a picture is taken of the page that was read', async () => {
  expect(await takePicture(7, page)).toBeDefined();
});

test('none is taken once the tab shows another page', async () => {
  shown = { url: 'https://tenders.example/19', active: true };

  expect(await takePicture(7, page)).toBeUndefined();
  expect(capture).not.toHaveBeenCalled();
});

test.each([
  ['another tab came to the front', { url: page, active: false }],
  ['the tab went on to another page', { url: 'https://tenders.example/19', active: true }],
])('what was taken after %s is thrown away', async (_, then) => {
  capture.mockImplementationOnce(async () => {
    shown = then;
    return 'data:image/jpeg;base64,/9g=';
  });

  expect(await takePicture(7, page)).toBeUndefined();
});
