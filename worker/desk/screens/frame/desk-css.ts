import { cardCss } from '../../../../shared/view/card-css.ts';
import { fonts, latinFonts } from '../../../../shared/view/tokens.ts';
import { letterCss } from '../../letters/sheet/letter-css.ts';

const ownCss = `
html{color-scheme:light dark;scroll-padding-top:16px}
body{margin:0;background:var(--lc-paper);color:var(--lc-ink);font:16px/1.6 ${fonts};font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
body:lang(en){font-family:${latinFonts}}
header,main{box-sizing:border-box;max-width:1152px;margin-inline:auto;padding-inline:16px}
main{padding-bottom:64px}
a{color:var(--lc-link);text-underline-offset:.2em;text-decoration-thickness:1px}
:is(a,input,button,select,summary,textarea):focus-visible{outline:2px solid var(--lc-link);outline-offset:2px}
.skip{position:absolute;inset-inline-start:-999px}
.skip:focus{position:static;display:block;padding:8px 16px}
header{border-bottom:1px solid var(--lc-ink)}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;padding-block:12px 8px;font-size:14px}
.bar form{margin:0}
.home{margin-inline-end:auto;color:inherit;font-size:18px;font-weight:600;text-decoration:none}
.who{display:flex;flex-wrap:wrap;gap:0 12px;margin:0}
.who span{color:var(--lc-muted)}
nav{display:flex;flex-wrap:wrap;gap:0 24px}
nav a{padding:8px 0;color:inherit;text-decoration:none}
nav a:hover{text-decoration:underline}
nav a[aria-current]{box-shadow:inset 0 -3px var(--lc-ink);font-weight:600}
h1{margin:32px 0 12px;font-size:24px;font-weight:600;line-height:1.3;text-wrap:balance}
h2{margin:32px 0 8px;font-size:16px;font-weight:600;line-height:1.4}
main :is(p,ul,ol){margin:0 0 12px;padding:0}
main :is(ul,ol){list-style:none}
.narrow{max-width:480px}
:is(.aside,.hint,.code){color:var(--lc-muted);font-size:14px}
.code{overflow-wrap:anywhere}
th .code{display:block;font-weight:400}
.empty{padding:24px 0;color:var(--lc-muted)}
table{width:100%;border-collapse:collapse;font-size:14px;line-height:1.5}
:is(th,td){padding:8px 16px 8px 0;border-bottom:1px solid var(--lc-rule);text-align:start;vertical-align:top;font-weight:400}
thead :is(th,td){border-bottom-color:var(--lc-ink);color:var(--lc-muted);white-space:nowrap}
/* As many columns as there are roles. */
.matrix thead th{white-space:normal;overflow-wrap:anywhere;font-size:12px}
tbody th{min-width:6em;font-weight:600}
td form,li form{margin:0}
.day{white-space:nowrap}
.numbers{display:flex;flex-wrap:wrap;gap:8px 40px;padding:8px 0 16px!important}
.numbers :is(a,span){display:block;color:var(--lc-muted);text-decoration:none}
.numbers a{color:var(--lc-ink)}
.numbers a:hover{text-decoration:underline}
.numbers strong{display:block;font-size:28px;font-weight:600;line-height:1.2}
[data-group=overdue] :is(strong,.day),h2#overdue{color:var(--lc-banned)}
[data-group=soon] strong{color:var(--lc-link)}
[data-group] h2::first-letter{text-transform:uppercase}
:is(button,.main,.button){
  box-sizing:border-box;display:inline-block;min-height:32px;padding:4px 12px;border:1px solid var(--lc-edge);border-radius:4px;
  background:var(--lc-paper);color:inherit;font:inherit;font-size:14px;line-height:1.6;text-decoration:none;cursor:pointer;
}
.main{min-height:44px;padding:8px 24px;border-color:var(--lc-ink);background:var(--lc-ink);color:var(--lc-paper);font-size:16px}
.through{box-sizing:border-box;display:inline-block;min-height:44px;margin-top:4px;padding:9px 24px;border:1px solid var(--lc-ink);border-radius:4px;color:inherit;text-decoration:none}
.harm{border-color:var(--lc-banned);color:var(--lc-banned)}
.plain{min-height:24px;padding:0;border:0;background:none;color:var(--lc-link);text-decoration:underline;text-underline-offset:.2em}
.doors li{display:grid;grid-template-columns:minmax(14em,auto) 1fr;gap:0 16px;align-items:baseline;padding:12px 0;border-bottom:1px solid var(--lc-rule)}
.doors a{font-weight:600}
.doors span{grid-column:2;grid-row:1;color:var(--lc-muted);font-size:14px}
.doors .waits{grid-column:2;grid-row:2;color:var(--lc-link);font-size:14px}
.standing{margin:16px 0;padding:8px 0 4px;border-block:1px solid var(--lc-rule)}
.standing h2{margin-top:0}
.standing .lc-level{display:flex;align-items:center;gap:12px;margin-bottom:8px;font-size:24px;line-height:1.3;color:var(--lc-tone)}
.actions+p{margin-top:12px}
.qr{display:block;width:200px;height:auto;margin:16px 0}
.scale{display:flex;flex-wrap:wrap;gap:0 16px}
.scale .tick{min-height:44px}
.scale input{width:20px;height:20px;accent-color:var(--lc-ink)}
.does input:not([type=hidden]){box-sizing:border-box;min-height:32px;padding:4px 8px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
.ticket dt{font-weight:600}.ticket dd{margin:4px 0 16px;font-size:20px}
.does{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.checks li{padding:4px 0}
.checks strong{display:inline-block;min-width:4em;font-weight:600}
.checks [data-met=false] strong{color:var(--lc-banned)}
.choices button{display:block;width:100%;padding:12px 16px;text-align:start;font-size:16px}
.choices button>:is(strong,span){display:block}
.choices li+li{margin-top:8px}
.lines li+li{margin-top:4px}
.rows li{display:flex;flex-wrap:wrap;justify-content:space-between;gap:8px 16px;padding:8px 0;border-bottom:1px solid var(--lc-rule);font-size:14px}
.rows p{margin:0}
details{margin:16px 0;border-top:1px solid var(--lc-rule);padding-top:8px}
summary{min-height:24px;cursor:pointer}
details form{padding-top:12px}
.field{margin:0 0 20px}
.field label{display:block;font-weight:600}
.field :is(.hint,.fault){margin:0}
.field :is(input,select,textarea){
  box-sizing:border-box;width:100%;min-height:44px;margin-top:4px;padding:8px 12px;border:1px solid var(--lc-edge);border-radius:4px;
  background:var(--lc-paper);color:inherit;font:inherit;
}
.field input.short{width:8em}
.found li{padding:4px 0;font-size:14px}
.field .found{margin:4px 0 0}
.field input[type=checkbox]{width:24px;min-height:24px;accent-color:var(--lc-ink)}
fieldset{margin:0 0 20px;padding:0;border:0;border-block-start:1px solid var(--lc-rule);padding-top:12px}
legend{float:inline-start;width:100%;padding:0;margin-bottom:8px;font-weight:600}legend+*{clear:both}
.tick{display:flex;align-items:center;gap:8px;min-height:32px}
.columns{display:grid;grid-template-columns:repeat(auto-fill,minmax(208px,1fr));gap:0 24px}
.checks fieldset{display:flex;flex-wrap:wrap;align-items:center;gap:4px 24px;margin:0 0 12px;padding-top:8px}
.checks li{break-inside:avoid}
.checks legend{margin-bottom:4px}
.checks .tick{min-height:44px;font-size:16px}
.checks .tick input{width:24px;height:24px;accent-color:var(--lc-ink)}
.remark{display:flex;flex:1 1 240px;align-items:center;gap:8px;font-size:14px}
.remark input{box-sizing:border-box;flex:1;min-width:0;min-height:44px;padding:8px 12px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
.signatures{display:none}
.years{gap:0 16px;margin-bottom:8px}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,320px),1fr));gap:16px 32px}
figure{margin:0}
figcaption{font-size:14px;font-weight:600}
figcaption .code{font-weight:400}
.month-bars{display:block;width:100%;max-width:360px;height:auto;margin-top:4px}
.month-bars line{stroke:var(--lc-ink)}
.month-bars rect{fill:var(--lc-tone)}
.month-bars text{fill:var(--lc-ink);font-size:11px;text-anchor:middle}
.month-bars .month{fill:var(--lc-muted)}
.pair{display:grid;grid-template-columns:1fr 2fr;gap:8px;margin-bottom:8px}
.pair input{box-sizing:border-box;width:100%;min-height:44px;padding:8px 12px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
.views{gap:0 16px;margin-block:16px 24px;border-bottom:1px solid var(--lc-rule);font-size:14px}
.filters{gap:0 16px;margin-bottom:8px;font-size:14px}
.filters a[aria-current]{box-shadow:none;text-decoration:underline}
.way{margin:24px 0;padding:4px 16px 16px;border:1px solid var(--lc-rule);border-radius:4px}
.way h2{margin-top:12px}
.way .begin{margin-top:16px}
h3{margin:16px 0 4px;font-size:14px;font-weight:600}
.entry{padding-block:8px;border-bottom:1px solid var(--lc-rule)}
.entry h3{margin-top:0}
.steps{max-width:720px}
.steps li{display:grid;grid-template-columns:minmax(8em,12em) 1fr;gap:4px 16px;align-items:center;padding:8px 0;border-bottom:1px solid var(--lc-rule)}
.steps p{margin:0}
.steps .begin{justify-content:end}
.tag{padding:0 6px;border:1px solid var(--lc-edge);border-radius:4px;color:var(--lc-muted);font-size:12px;font-weight:400}
.begin{display:flex;flex-wrap:wrap;align-items:center;gap:4px 8px}
.begin select{max-width:100%;font-size:14px!important;min-height:32px;padding:4px 8px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
td p{margin:0 0 4px}
td>select{box-sizing:border-box;max-width:100%;min-height:32px;padding:4px 8px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
table+.narrow{margin-top:24px}
.plain-details{margin:4px 0 0;padding:0;border:0;font-weight:400}
.plain-details table{margin-top:4px}
.answers th{width:12em;font-weight:400;color:var(--lc-muted)}
.letters{display:flex;flex-wrap:wrap;gap:0 12px;margin:4px 0 0!important;font-weight:400}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:16px;padding-top:16px!important}
.lined{white-space:pre-line}
.field:has(.fault){padding-inline-start:12px;border-inline-start:4px solid var(--lc-banned)}
.fault{color:var(--lc-banned)}
.faults{margin-top:24px;padding:12px 16px;border:2px solid var(--lc-banned)}
.faults h2{margin-top:0}
.faults a{color:var(--lc-banned)}
.warning{padding:12px 16px;border:1px solid var(--lc-edge);border-inline-start-width:4px}
.secret{padding:12px 16px;background:var(--lc-field);font-family:ui-monospace,Consolas,monospace;font-size:14px;overflow-wrap:anywhere;user-select:all}
[hidden]{display:none!important}
.month{table-layout:fixed}
.month td{height:72px;padding:4px 8px 8px;border:1px solid var(--lc-rule)}
.month th{padding:4px 8px}
.month time{display:block;color:var(--lc-muted)}
.month .today time{color:var(--lc-ink);font-weight:600;text-decoration:underline;text-underline-offset:.2em}
.month li+li{margin-top:8px}
.month ul{margin:0}
.month .own a{font-weight:600}
.turn{display:flex;flex-wrap:wrap;gap:0 24px}
.turn a{padding-block:8px}
@media (max-width:720px){
  .steps li{grid-template-columns:1fr}
  .steps .begin{justify-content:start}
  thead{position:absolute;inset-inline-start:-999px}
  table,tbody,tr,tbody :is(th,td){display:block}
  tr{padding:8px 0;border-bottom:1px solid var(--lc-rule)}
  tbody :is(th,td){padding:2px 0;border:0}
  tbody td:empty{display:none}
  tbody [data-label]::before{content:attr(data-label) " ";display:block;color:var(--lc-muted);font-size:12px;font-weight:400}
  .month :is(tr,.free){padding:0;border:0}
  .month .free,.month time{display:none}
  .month td{height:auto;padding:8px 0;border:0;border-bottom:1px solid var(--lc-rule)}
  .home{flex-basis:100%}
  .doors li{display:block}
  .doors :is(a,span,.waits){display:block}
}
@media (forced-colors:active){:is(button,.main){border-color:ButtonText;background:ButtonFace;color:ButtonText}}
@media print{
  body>header,.skip,form,details,.unprinted{display:none!important}
  html,body{background:#fff;color:#000}
  main{max-width:none;padding:0}
  .signatures{display:flex;gap:24px;margin-top:32px!important}
  .signatures li{flex:1;height:96px;padding-top:8px;border-top:1px solid}
}
`;

/** The desk's one style sheet, with the card's for what readers will see and the letters' for what is printed. */
export const deskCss: string = (cardCss + ownCss + letterCss).replace(/\n\s*/g, '');
