import type { Theme } from '../../../shared/view/tokens.ts';

/** Whether text of this colour (`rgb(…)`, as computed) stands on something light or on something dark. */
export function themeOfText(colour: string): Theme {
  const known = themes.get(colour);
  if (known !== undefined) return known;
  const theme = lightnessOf(colour) > 0.6 ? 'dark' : 'light';
  themes.set(colour, theme);
  return theme;
}

/** Pages have few colours and many names. */
const themes = new Map<string, Theme>();

function lightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const isFraction = colour.startsWith('color(');
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / (isFraction ? 1 : 255);
}
