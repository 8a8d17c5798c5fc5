import { describe, expect, test } from 'vitest';
import { surfaces, themes, tones } from '../../shared/view/tokens.ts';

describe.each(themes)('on %s paper', (theme) => {
  const paper = surfaces.paper[theme];

  test.each(Object.entries(tones))('the tone %s reads as text (WCAG 1.4.3)', (_, colour) => {
    expect(contrast(colour[theme], paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ink', 'muted', 'link'] as const)(
    'the colour %s reads as text (WCAG 1.4.3)',
    (surface) => {
      expect(contrast(surfaces[surface][theme], paper)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the edge of a control can be seen on this paper (WCAG 1.4.11)', () => {
    expect(contrast(surfaces.edge[theme], paper)).toBeGreaterThanOrEqual(3);
  });
});

test('the contrast ratio is that of WCAG 2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

/** WCAG 2.2, contrast ratio of two sRGB colours. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const value = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
