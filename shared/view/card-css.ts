import { fonts, latinFonts, surfaces, type Theme, type Tone, tones } from './tokens.ts';

/** In forced colours everything else is text: shape, sign and word still tell the marks apart. */
const forced: Readonly<Record<string, string>> = { paper: 'Canvas', link: 'LinkText' };

/**
 * The styles of `CreditCard`, for a constructable stylesheet in a shadow root or for a file. They follow the reader's
 * colour scheme unless the card stands in `data-theme="light"`. `.lc-surface` gives the colours to what surrounds a
 * card. `--lc-size` sets the text size (16 px, or 18 px for large text), and everything else scales with it.
 */
export const cardCss: string = `
:is(.lc-card,.lc-surface){${themeRules('light')}}
@media (prefers-color-scheme:dark){:is(.lc-card,.lc-surface):not([data-theme=light],[data-theme=light] *){${themeRules('dark')}}}
@media (forced-colors:active){:is(.lc-card,.lc-surface){${forcedRules()}}}
${(Object.keys(tones) as Tone[]).map((tone) => `.lc-card[data-tone=${tone}],:is(.lc-card,.lc-surface) [data-tone=${tone}]{--lc-tone:var(--lc-${tone})}`).join('\n')}
.lc-card{
  box-sizing:border-box;max-width:40em;margin:0;padding:1.5em;
  background:var(--lc-paper);color:var(--lc-ink);
  font:var(--lc-size,16px)/1.6 ${fonts};font-variant-numeric:tabular-nums;
  text-align:start;overflow-wrap:anywhere;
}
.lc-card:lang(en){font-family:${latinFonts}}
.lc-card :is(h2,p,dl,dt,dd,ol,ul,table){margin:0;padding:0;font:inherit}
.lc-card :is(ol,ul){list-style:none}
.lc-card p+p{margin-top:.25em}
.lc-card .lc-name{font-size:1.25em;font-weight:600;line-height:1.4;text-wrap:balance}
.lc-card :is(.lc-code,.lc-names,.lc-found,.lc-basis,.lc-notes,.lc-aside){color:var(--lc-muted);font-size:.875em}
.lc-card .lc-possible{font-size:.875em;font-weight:600}
.lc-card :is(.lc-number,.lc-document){white-space:nowrap}
.lc-card .lc-level{
  display:flex;flex-wrap:wrap;align-items:center;gap:.25em .75em;
  margin:1em 0 0;padding:.75em 0;
  border-top:2px solid var(--lc-tone);border-bottom:1px solid var(--lc-rule);
  color:var(--lc-tone);
}
.lc-card .lc-mark{flex:none;vertical-align:-.15em}
.lc-card .lc-level .lc-mark{width:2em;height:2em}
.lc-card .lc-word{font-size:1.5em;font-weight:600;line-height:1.3}
.lc-card .lc-until{color:var(--lc-ink)}
.lc-card .lc-row{
  display:grid;grid-template-columns:minmax(5.75em,18%) minmax(0,1fr);gap:0 1em;
  padding:.75em 0;border-bottom:1px solid var(--lc-rule);
}
.lc-card dt{color:var(--lc-muted)}
.lc-card :is(.lc-reasons,.lc-bans,.lc-items)>li+li{margin-top:.75em;padding-top:.75em;border-top:1px solid var(--lc-rule)}
.lc-card .lc-own-level{color:var(--lc-tone);font-weight:600}
.lc-card .lc-tags{display:flex;flex-wrap:wrap;gap:.25em}
.lc-card .lc-tag{padding:0 .5em;border:1px solid currentColor;border-radius:.25em;color:var(--lc-tone);font-size:.875em;font-weight:600}
.lc-card .lc-tag[data-mark=suspended]{color:var(--lc-muted)}
.lc-card .lc-line{display:block}
.lc-card .lc-label{display:block;color:var(--lc-muted);font-size:.875em}
.lc-card .lc-basis{margin-top:.25em}
.lc-card .lc-basis .lc-aside{font-size:1em}
.lc-card :is(.lc-bans,.lc-items)+:is(p,ul){margin-top:.5em}
.lc-card .lc-aside::before{content:" · "}
.lc-card .lc-sum{margin-top:.25em;border-collapse:collapse;font-size:.8em;overflow-wrap:normal}
.lc-card .lc-sum :is(th,td){padding:.25em .7em .25em 0;text-align:start;font-weight:400}
.lc-card .lc-sum td{white-space:nowrap}
.lc-card .lc-sum td:last-child{padding-right:0;text-align:end}
.lc-card .lc-sum tfoot :is(th,td){border-top:1px solid var(--lc-edge)}
.lc-card .lc-notes{padding-top:1em}
.lc-card .lc-meaning{color:var(--lc-ink);font-size:1.143em}
.lc-card .lc-meaning+p:not(.lc-meaning){margin-top:.75em}
.lc-card .lc-links{display:flex;flex-wrap:wrap;gap:0 1.5em}
.lc-card .lc-links a{display:inline-block;min-height:24px;min-width:24px;color:var(--lc-link)}
.lc-card a:focus-visible{outline:2px solid currentColor;outline-offset:2px}
`;

function themeRules(theme: Theme): string {
  return Object.entries({ ...surfaces, ...tones })
    .map(([name, colour]) => `--lc-${name}:${colour[theme]}`)
    .join(';');
}

function forcedRules(): string {
  return Object.keys({ ...surfaces, ...tones })
    .map((name) => `--lc-${name}:${forced[name] ?? 'CanvasText'}`)
    .join(';');
}
