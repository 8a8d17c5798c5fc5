/** Lists of decisions and documents, filters, and tables of numbers. */
export const listCss: string = `
main>.listed{max-width:none;margin-top:0;padding:0}
.listed section{margin-top:24px}
.listed h2{margin:0 0 4px;font-weight:600}
.listed section>ol{border-top:1px solid var(--lc-rule)}
.listed section>ol>li{padding:12px 0;border-bottom:1px solid var(--lc-rule)}
.listed li>a{display:inline-block;min-height:24px;font-weight:600}
.listed :is(.person,.title){font-weight:600}
.listed .title .lc-aside{font-weight:400;white-space:nowrap}
.listed summary{min-height:24px;padding:12px 0;color:var(--lc-muted);cursor:pointer}
.listed details>ol>li{padding:12px 0;border-top:1px solid var(--lc-rule)}
.listed .sha256{display:block;color:var(--lc-muted);font-size:14px}
.listed li a{min-height:24px}
.faults{padding-inline-start:1.25em}
.filters{display:grid;gap:4px;margin:16px 0;padding:12px 0;border-block:1px solid var(--lc-rule)}
.filters p{display:flex;flex-wrap:wrap;gap:0 16px}
.filters span{flex:none;width:5em;color:var(--lc-muted)}
.filters a{display:inline-block;min-height:24px}
.filters a[aria-current]{color:inherit;font-weight:600;text-decoration:none;box-shadow:inset 0 -2px var(--lc-ink)}
@media (min-width:721px){.filters p{padding-inline-start:6em}.filters span{margin-inline-start:-6em}}
@media (max-width:720px){.filters span{width:100%}}
.files{display:flex;flex-wrap:wrap;gap:0 24px}
.files a{display:inline-block;min-height:24px}

.sheet{width:100%;margin-top:8px;border-collapse:collapse;border-top:1px solid var(--lc-ink)}
.sheet :is(th,td){padding:12px 16px 12px 0;border-bottom:1px solid var(--lc-rule);text-align:start;vertical-align:top;font-weight:400}
.sheet thead th{padding-block:8px;color:var(--lc-muted);font-size:14px}
.sheet .code{display:block;white-space:nowrap}
.sheet :is(td,th):last-child{padding-inline-end:0}
@media (max-width:720px){
  .sheet thead{display:none}
  .sheet :is(table,tbody,tr,th,td){display:block;padding:0;border:0}
  .sheet tr{padding:12px 0;border-bottom:1px solid var(--lc-rule)}
  .sheet :is(td,th)::before{content:attr(data-label);display:block;color:var(--lc-muted);font-size:14px}
}

.shares th{width:14em;color:var(--lc-tone,inherit)}
.shares th svg{vertical-align:-3px}
.shares .count-cell{width:6em;text-align:end;white-space:nowrap}
.bar-chart{display:block;width:100%;height:16px;margin-top:4px}
.bar-chart rect{fill:var(--lc-tone)}

.over-months caption{color:var(--lc-muted);font-size:14px;text-align:start}
.over-months th{vertical-align:bottom}
.over-months .count-cell{vertical-align:bottom}
.month-bars{display:block;width:100%;max-width:480px;height:auto}
.month-bars rect{fill:var(--lc-tone)}
.month-bars .fewer{fill:none;stroke:var(--lc-tone);stroke-dasharray:2 2}
.month-bars line{stroke:var(--lc-rule)}
.four{grid-template-columns:repeat(4,minmax(0,1fr))}
.four li{display:grid;padding:16px}
.four li:first-child{padding-inline-start:0}
@media (min-width:1024px){.columns.even{grid-template-columns:1fr 1fr}}
@media (max-width:720px){
  .four{grid-template-columns:1fr 1fr}
  .four li,.four li:first-child{align-content:start;padding:8px 0}
  .shares tr{display:grid!important;grid-template-columns:1fr auto;gap:0 16px}
  .shares .bar-cell{grid-column:1/-1;grid-row:2}
  .shares th,.shares .count-cell{width:auto}
}
@media (forced-colors:active){.bar-chart rect,.month-bars rect{fill:CanvasText}.month-bars .fewer{fill:none;stroke:CanvasText}}
.pager{display:flex;gap:24px;padding-top:16px}
.prose{max-width:720px}
.prose p+p{margin-top:8px}
.prose dl{display:grid;grid-template-columns:minmax(6em,auto) minmax(0,1fr);border-top:1px solid var(--lc-rule)}
.prose :is(dt,dd){padding:8px 0;border-bottom:1px solid var(--lc-rule)}
.prose dt{padding-inline-end:24px;font-weight:600}
.prose dt svg{vertical-align:-5px;margin-inline-end:8px}
@media (max-width:720px){.prose dl{grid-template-columns:minmax(0,1fr)}.prose dt{border:0;padding-bottom:0}}
`;
