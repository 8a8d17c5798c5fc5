/** An agency's page: a summary, its file, and what stands beside it. */
export const agencyCss: string = `
.kicker{margin:24px 0 0!important;color:var(--lc-muted);font-size:14px}
.kicker+h1{margin:0 0 4px}
.id{color:var(--lc-muted);font-size:14px}
.file>.lc-card{max-width:none;margin:0;padding:0}
.file .lc-level{margin-top:16px}
.summary{padding:12px 0;font-size:18px}
.lc-card .part{padding-top:24px}
.lc-card .part>:is(h2,summary){margin:0 0 8px;padding-bottom:4px;border-bottom:1px solid var(--lc-ink);font-size:18px;font-weight:600;line-height:1.4}
.part>summary,.part details>summary{min-height:24px;cursor:pointer}
.part>.lc-reasons>li,.part .lc-reasons>li{padding-top:0}
.part .lc-reasons>li+li{margin-top:16px}
.part>.lc-label{margin-top:24px;padding-top:16px;border-top:1px solid var(--lc-rule)}
.part .lc-rows:empty{display:none}
.part details{margin-top:12px}
.part details>summary{color:var(--lc-muted)}
.lc-card .limits{margin:8px 0 16px}
.limits div{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px;max-width:440px;padding:4px 0;border-bottom:1px solid var(--lc-rule);font-size:14px}
.limits dd{white-space:nowrap}
.lc-card .steps{margin-top:8px;padding-inline-start:1.5em;list-style:decimal}
.lc-card .lc-time-line>li{position:relative;margin-inline-start:6px;padding:0 0 8px 138px;border-inline-start:2px solid var(--lc-rule)}
.lc-card .lc-time-line>li::before{content:"";box-sizing:border-box;position:absolute;inset-block-start:6px;inset-inline-start:-7px;width:12px;height:12px;border:2px solid var(--lc-muted);border-radius:50%;background:var(--lc-paper)}
.lc-card .lc-time-line>li[data-when=now]::before{border-color:var(--lc-ink);background:var(--lc-ink)}
.lc-card .lc-time-line>li[data-when=to-come]{border-inline-start-style:dashed}
.drawn{display:block;width:100%;margin:8px 0 16px}
.drawn rect{fill:var(--lc-tone)}
.drawn .tick-line{stroke:var(--lc-rule)}
.drawn .now-line{stroke:var(--lc-ink);stroke-width:2}
.lc-card .lc-time-line .lc-label{display:inline-block;width:120px;margin-inline-start:-120px}
.part .lc-plain>li{padding-block:2px}
.drawn text{fill:var(--lc-tone,var(--lc-muted));font-size:13px;paint-order:stroke;stroke:var(--lc-paper);stroke-width:4px;stroke-linejoin:round}
.drawn>g:not([data-tone]) text{fill:var(--lc-muted)}
@media (max-width:720px){.drawn text{font-size:22px}.file .lc-row{grid-template-columns:minmax(0,1fr)}}
.beside{padding-top:16px;font-size:14px}
.beside h2{margin:24px 0 4px;font-size:14px}
.beside :is(nav,.actions) a{display:block;min-height:24px;padding:2px 0}
.beside dl{display:grid;grid-template-columns:auto 1fr;gap:0 16px}
.beside dt{color:var(--lc-muted)}
.beside .address{display:none;word-break:break-all}
@media (max-width:1023px){.beside nav{display:none}}
main>.lc-card{max-width:720px;margin:24px 0;padding:0}
.certificate .statement{padding-bottom:16px;border-bottom:1px solid var(--lc-rule);font-size:18px}
@media (forced-colors:active){.drawn rect{fill:CanvasText}}
@media print{
  #embed,.beside :is(nav,.actions){display:none}
  .beside .address{display:flex;align-items:center;gap:16px;margin-top:8px;break-inside:avoid}
  .address .qr{flex:none;width:96px;height:96px;print-color-adjust:exact}
  .part::details-content,.part details::details-content{content-visibility:visible;height:auto}
  .part{break-inside:auto}
  .lc-card .part>h2{break-after:avoid}
}
`;
