import type { Theme } from '../../shared/view/tokens.ts';

/** Whether text of this colour (`rgb(…)`, as computed) stands on something light or on something dark. */
export function themeOfText(colour: string): Theme {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const isFraction = colour.startsWith('color(');
  const lightness = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (isFraction ? 1 : 255);
  return lightness > 0.6 ? 'dark' : 'light';
}
