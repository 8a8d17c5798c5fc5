/** The styles of a place where lists are vetted (`.vet`), beside the card's; what surrounds it has its own. */
export const vetCss: string = `
.vet .seal,.take-away,.vet-filters,.vet-pager,.vet-question,.column-fields{
  display:flex;flex-wrap:wrap;gap:8px;align-items:center;
}
.vet .seal{
  flex-wrap:nowrap;justify-content:space-between;margin-top:16px;padding:8px 12px;
  border:1px solid var(--lc-rule);border-left:4px solid var(--lc-edge);
}
.vet .seal[data-seal=on]{border-color:var(--lc-grade-a)}
.vet .seal[data-seal=failed]{border-color:var(--lc-banned)}
.vet-progress,.vet-input{display:grid;gap:8px;max-width:640px;margin-top:24px}
.vet-input{
  /* A field is never wider than its box. */
  grid-template-columns:minmax(0,1fr);justify-items:start;padding:16px;border:1px dashed var(--lc-edge);
}
.vet-input[data-over=true]{border-style:solid;border-color:var(--lc-link)}
.vet-input label{margin-top:8px;font-weight:600}
.vet-input p{margin:0}
.vet :is(textarea,select,input[type=file]){max-width:100%;min-height:32px}
.vet textarea{width:100%;padding:8px}
.vet input[type=file]{padding:8px}
.vet button.main{margin-top:8px;padding:4px 24px}
.vet button:disabled{border-color:var(--lc-rule);background:none;color:var(--lc-muted);cursor:default}
.vet progress{width:100%;accent-color:var(--lc-ink)}
.vet :is(.columns,.take-away,.limits){margin-top:12px}
.vet-filters{margin:24px 0 8px}
.vet-filters button[aria-pressed=true]{border-color:var(--lc-ink);box-shadow:inset 0 -3px var(--lc-ink)}
:is(.vet-note,.vet-code){color:var(--lc-muted);font-size:14px;overflow-wrap:anywhere}
.vet table{width:100%;margin-top:8px;border-collapse:collapse}
.vet caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.vet :is(th,td){
  padding:8px 16px 8px 0;border-bottom:1px solid var(--lc-rule);text-align:start;vertical-align:top;
}
.vet th{color:var(--lc-muted);font-size:14px;font-weight:400}
.vet-place{width:6em;color:var(--lc-muted)}
.vet-written{width:36%}
.vet-written>span{display:block}
.vet-match{display:grid;grid-template-columns:24px 1fr;gap:0 12px}
.vet-match+.vet-match{margin-top:12px}
.vet-match[data-unclear=true]{margin:4px 0 0 36px}
.vet-match>*{grid-column:2}
.vet-match>.lc-mark{grid-row:1;grid-column:1;color:var(--lc-tone)}
.vet-level strong{color:var(--lc-tone)}
.vet-match summary{min-height:24px;color:var(--lc-muted);font-size:14px;cursor:pointer}
td>.vet-note,.vet-question{margin-left:36px}
.vet-question{margin-top:8px}
.vet-question button{flex:initial;text-align:start}
@media (max-width:639px){
  .vet .seal{flex-wrap:wrap}
  .vet thead{position:absolute;clip-path:inset(50%)}
  .vet :is(table,tbody,tr,td){display:block;width:auto}
  .vet td{padding:2px 0;border:0}
  .vet tr{padding:8px 0;border-bottom:1px solid var(--lc-rule)}
}
`;
