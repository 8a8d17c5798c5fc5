import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shadowOf } from '../../../../extension/page/reading/shadow-of.ts';

beforeEach(() => {
  Object.assign(fakeBrowser.dom, {
    openOrClosedShadowRoot: () => {
      throw new Error('Extension context invalidated.');
    },
  });
});

test('an old script under which the extension was updated sees no closed trees, and throws nothing at the page', () => {
  const element = document.createElement('some-host');

  expect(shadowOf(element)).toBeNull();
});
