import type { Theme } from '../../shared/view/tokens.ts';

/** Styles as a reader has them who prefers this theme, whatever the reader of the gallery prefers. */
export function inTheme(css: string, theme: Theme): string {
  const isDark = theme === 'dark';
  return css.replaceAll('(prefers-color-scheme:dark)', isDark ? 'all' : 'not all');
}
