/** Agencies side by side; on a phone one under the other, row by row. */
export const compareCss: string = `
.compare-form{display:grid;grid-template-columns:repeat(3,minmax(0,1fr)) auto;gap:8px;margin-top:16px}
.compare-form :is(input,button){box-sizing:border-box;min-width:0;min-height:48px;padding:0 12px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
.compare-form button{padding-inline:24px;border-color:var(--lc-ink);background:var(--lc-ink);color:var(--lc-paper);cursor:pointer}
main>.compared{max-width:none;margin:24px 0 0;padding:0}
.compared .sheet{table-layout:fixed}
.compared .sheet td:first-child{width:7em}
.compared thead th{font-size:16px!important;color:inherit!important}
.compared tbody th{color:var(--lc-muted)}
.compared thead a{display:inline-block;min-height:24px;font-weight:600}
.compared .lc-level{margin:0;padding:0;border:0}
.compared .lc-sum tr{display:table-row!important;padding:0;border:0}
.compared .lc-sum :is(th,td){display:table-cell!important;width:auto!important;padding:.25em .7em .25em 0!important;border:0;color:inherit;font-weight:400!important}
.compared .lc-sum :is(th,td)::before{content:none!important}
.compared .lc-row{display:block;padding:8px 0}
.compared .lc-rows>:last-child{border:0}
@media (max-width:720px){
  .compare-form{grid-template-columns:minmax(0,1fr)}
  .compared thead{display:block!important}
  .compared thead td{display:none!important}
  .compared thead th{padding:4px 0!important}
  .compared tbody th::before{content:none!important}
  .compared .sheet>tbody>tr>th{padding-top:16px!important;color:var(--lc-ink);font-weight:600!important}
  .compared .sheet>tbody>tr>td{padding:8px 0!important;border-top:1px solid var(--lc-rule)!important}
  .compared .sheet td:first-child{width:auto}
}
@media (forced-colors:active){.compare-form button{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
@media print{.compare-form{display:none}}
`;
