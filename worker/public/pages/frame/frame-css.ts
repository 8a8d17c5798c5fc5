import { fonts, latinFonts } from '../../../../shared/view/tokens.ts';

/** Type, links, and what every page stands in: head, navigation, foot. */
export const frameCss: string = `
html{color-scheme:light dark;scroll-padding-top:16px}
body{
  margin:0;background:var(--lc-paper);color:var(--lc-ink);
  font:16px/1.6 ${fonts};font-variant-numeric:tabular-nums;overflow-wrap:anywhere;
}
body:lang(en){font-family:${latinFonts}}
.wide{box-sizing:border-box;max-width:1152px;margin-inline:auto;padding-inline:16px}
a{color:var(--lc-link);text-underline-offset:.2em;text-decoration-thickness:1px}
:is(a,input,button,select,summary,pre):focus-visible{outline:2px solid var(--lc-link);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-999px}
.skip:focus{position:static;display:block;padding:8px 16px}
h1{margin:32px 0 12px;font-size:28px;font-weight:600;line-height:1.3;text-wrap:balance}
h2{margin:40px 0 12px;font-size:18px;font-weight:600;line-height:1.4}
main :is(p,ol,ul,dl,dd){margin:0;padding:0}
main :is(ol,ul){list-style:none}
.aside,.as-of,.code{color:var(--lc-muted);font-size:14px}
.warning{margin-top:24px;padding:12px 16px;border:1px solid var(--lc-edge);border-inline-start-width:4px}
.demo{padding-block:8px;border-bottom:1px solid var(--lc-rule);color:var(--lc-muted);font-size:14px}
p.demo{margin-block:0}
header.site{border-bottom:1px solid var(--lc-ink)}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:8px 24px;padding-block:16px 8px}
.home{color:inherit;font-size:22px;font-weight:600;line-height:1.4;text-decoration:none;letter-spacing:.08em}
.tagline{margin-inline-start:8px;color:var(--lc-muted);font-size:14px;font-weight:400;letter-spacing:0}
.bar .lang{margin-inline-start:auto;min-height:24px}
.bar .search+.lang{margin-inline-start:0}
header nav{display:flex;flex-wrap:wrap;gap:0 24px}
header nav a{display:inline-block;padding:8px 0;color:inherit;text-decoration:none}
header nav a:hover{text-decoration:underline}
header nav a[aria-current]{box-shadow:inset 0 -3px var(--lc-ink);font-weight:600}
.search{display:block}
.search form{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:8px}
.search label{grid-column:1/-1;color:var(--lc-muted);font-size:14px}
.search :is(input,button){
  box-sizing:border-box;min-height:48px;padding:0 16px;border:1px solid var(--lc-edge);border-radius:4px;
  background:var(--lc-paper);color:inherit;font:inherit;
}
.search button{border-color:var(--lc-ink);background:var(--lc-ink);color:var(--lc-paper);cursor:pointer}
.search.brief{flex:0 1 20em;margin-inline-start:auto}
.search.brief :is(input,button){min-height:36px;padding:0 12px}
footer.foot{margin-top:64px;padding-block:24px 48px;border-top:1px solid var(--lc-ink);color:var(--lc-muted);font-size:14px}
.foot .wide{display:grid;grid-template-columns:minmax(0,2fr) repeat(3,minmax(0,1fr));gap:24px}
.foot p{margin:0 0 4px}
.foot h2{margin:0 0 4px;color:var(--lc-ink);font-size:14px}
.foot a{display:block;min-height:24px}
.lc-basis,.lc-until,.lc-period,.until,time{word-break:keep-all}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:0 48px}
@media (min-width:1024px){
  .columns{grid-template-columns:minmax(0,1fr) 320px}
  main>:is(h1,.lead,.reading){max-width:720px}
}
@media (max-width:720px){
  h1{font-size:24px}
  .tagline{display:block;margin:0}
  .search.brief{flex-basis:100%;order:1;margin:0}
  .bar .search+.lang{margin-inline-start:auto}
  header nav{gap:0 12px;font-size:14px}
  .foot .wide{grid-template-columns:1fr 1fr}
  .foot .source{grid-column:1/-1}
}
@media (forced-colors:active){.search button{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
@media print{
  header nav,.search,.lang,.skip,.tagline,.foot section,.files,.pager,.filters a:not([aria-current]){display:none!important}
  footer.foot{margin-top:24px;padding:8px 0 0}
  .foot .wide{display:block}
  body{font-size:11pt}
  li,tr{break-inside:avoid}
}
`;
