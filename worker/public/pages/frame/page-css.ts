import { cardCss } from '../../../../shared/view/card-css.ts';
import { fonts, latinFonts } from '../../../../shared/view/tokens.ts';

/** The site's one style sheet, inlined in every page: the card's styles and what stands around a card. */
export const pageCss: string = `${cardCss}
html{color-scheme:light dark}
body{
  margin:0;padding:0 16px 48px;background:var(--lc-paper);color:var(--lc-ink);
  font:16px/1.6 ${fonts};font-variant-numeric:tabular-nums;overflow-wrap:anywhere;
}
body:lang(en){font-family:${latinFonts}}
body>*{max-width:640px;margin-inline:auto}
a{color:var(--lc-link)}
a:focus-visible,input:focus-visible,button:focus-visible,pre:focus-visible{outline:2px solid var(--lc-link);outline-offset:2px}
.site{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 12px;padding:24px 0 16px;border-bottom:1px solid var(--lc-ink)}
.site a{display:inline-block;min-height:24px;min-width:24px}
.site .home{color:inherit;font-size:20px;font-weight:600;text-decoration:none;letter-spacing:.08em}
.site .tagline{color:var(--lc-muted)}
.site .lang{margin-inline-start:auto}
@media (max-width:480px){.site .tagline{order:1;flex-basis:100%}}
h1{margin:32px 0 16px;font-size:24px;font-weight:600;line-height:1.3;text-wrap:balance}
h1.kicker{margin:24px 0 -16px;color:var(--lc-muted);font-size:14px;font-weight:400}
h2{font-size:16px;font-weight:600}
main>.lc-card{max-width:none;margin:24px 0;padding:0}
.search{display:grid;grid-template-columns:1fr auto;gap:8px}
.search label{grid-column:1/-1;color:var(--lc-muted)}
.search :is(input,button){
  box-sizing:border-box;min-height:40px;padding:0 12px;border:1px solid var(--lc-edge);border-radius:4px;
  background:var(--lc-paper);color:inherit;font:inherit;
}
.search input{min-width:0}
.search button{border-color:var(--lc-ink);background:var(--lc-ink);color:var(--lc-paper);cursor:pointer}
.results{margin-top:.5em;border-top:1px solid var(--lc-rule)}
.results li{display:grid;grid-template-columns:1fr auto;gap:0 16px;padding:12px 0;border-bottom:1px solid var(--lc-rule)}
.as-of,.results .code{color:var(--lc-muted);font-size:14px}
.results .level{grid-row:1/span 2;grid-column:2;align-self:center;color:var(--lc-tone);font-weight:600;white-space:nowrap}
.results .level svg{margin-inline-end:8px;vertical-align:-6px}
main>.listed{margin-top:0}
.listed section{margin-top:24px}
.listed h2{margin:0 0 4px;font-weight:600}
.listed section>ol{border-top:1px solid var(--lc-rule)}
.listed section>ol>li{padding:12px 0;border-bottom:1px solid var(--lc-rule)}
.listed li>a{display:inline-block;min-height:24px;font-weight:600}
.listed :is(.person,.title){font-weight:600}
.listed .title .lc-aside{font-weight:400;white-space:nowrap}
.listed summary{min-height:24px;padding:12px 0;color:var(--lc-muted);cursor:pointer}
.listed summary:focus-visible{outline:2px solid var(--lc-link);outline-offset:2px}
.listed details>ol>li{padding:12px 0;border-top:1px solid var(--lc-rule)}
.listed .sha256{display:block;color:var(--lc-muted);font-size:14px}
.listed li a{min-height:24px}
.number{display:flex;justify-content:space-between;gap:0 16px}
.numbers .number{padding:4px 0;border-bottom:1px solid var(--lc-rule)}
.number>:last-child{flex:none}
.embed{margin-top:32px;padding-top:8px;border-top:1px solid var(--lc-rule)}
.embed img{display:block}
.embed p{margin:16px 0 4px;color:var(--lc-muted);font-size:14px}
.embed pre{
  margin:0;padding:12px;border:1px solid var(--lc-rule);border-radius:4px;
  font:13px/1.6 ui-monospace,Consolas,monospace;white-space:pre-wrap;word-break:break-all;user-select:all;
}
.certificate .statement{padding-bottom:16px;border-bottom:1px solid var(--lc-rule);font-size:18px}
@media print{.site :is(.lang,.tagline),footer.foot{display:none}}
.faults{padding-inline-start:1.25em}
footer.foot{margin-top:40px;padding-top:12px;border-top:1px solid var(--lc-ink);color:var(--lc-muted);font-size:14px}
.foot p{margin:4px 0}
.foot a{display:inline-block;min-height:24px;margin-inline-end:16px}
`;
