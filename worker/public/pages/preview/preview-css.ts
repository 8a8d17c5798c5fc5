import { fonts, latinFonts, surfaces, tones } from '../../../../shared/view/tokens.ts';

const tonesOf = (theme: 'light' | 'dark') =>
  Object.entries(tones)
    .map(([tone, colours]) => `[data-tone=${tone}]{color:${colours[theme]}}`)
    .join('');

const inTheme = (theme: 'light' | 'dark') =>
  `body{--lc-paper:${surfaces.paper[theme]};background:${surfaces.paper[theme]};color:${surfaces.ink[theme]}}` +
  `.aside{color:${surfaces.muted[theme]}}a{color:${surfaces.link[theme]}}${tonesOf(theme)}`;

/** A frame of the size that the manifest names, in either theme. */
export const previewCss = `
*{box-sizing:border-box}body{margin:0;padding:12px 16px;font:14px/1.5 ${fonts}}:lang(en){font-family:${latinFonts}}
h1{margin:0;font-size:16px;font-weight:600;overflow-wrap:anywhere}p{margin:0}
.code{font-variant-numeric:tabular-nums}
.level{display:flex;flex-wrap:wrap;gap:4px 8px;align-items:center;margin:4px 0}
.level strong{font-size:16px}
${inTheme('light')}
@media (prefers-color-scheme:dark){${inTheme('dark')}}
`.replace(/\n/g, '');
