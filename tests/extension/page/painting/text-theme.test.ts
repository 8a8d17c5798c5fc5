import { expect, test } from 'vitest';
import { themeOfText } from '../../../../extension/page/painting/text-theme.ts';

test.each([
  ['rgb(0, 0, 0)', 'light'],
  ['rgb(60, 60, 60)', 'light'],
  ['rgb(255, 255, 255)', 'dark'],
  ['rgba(236, 238, 242, 0.9)', 'dark'],
  ['rgb(200, 0, 0)', 'light'],
  ['color(srgb 0.95 0.95 0.95)', 'dark'],
])('text in the colour %s is taken to stand on a %s page', (colour, theme) => {
  expect(themeOfText(colour)).toBe(theme);
});
