/** The dialog around the card; its colours come from `.lc-surface`. */
export const detailsCss = `
.lc-dialog{
  box-sizing:border-box;width:min(40em,100vw - 16px);max-height:calc(100dvh - 32px);
  margin:auto;padding:0;overflow:auto;overscroll-behavior:contain;
  border:1px solid var(--lc-edge);border-radius:8px;
  background:var(--lc-paper);color:var(--lc-ink);
  font-size:16px;white-space:normal;
}
.lc-dialog::backdrop{background:#0008}
.lc-sheet{position:relative}
.lc-sheet .lc-head{padding-inline-end:2.5em}
.lc-close{
  all:unset;position:absolute;inset:12px 12px auto auto;z-index:1;
  display:grid;place-items:center;width:40px;height:40px;border-radius:4px;
  color:var(--lc-muted);cursor:pointer;
}
.lc-close:hover{color:var(--lc-ink)}
.lc-close:focus-visible{outline:2px solid var(--lc-ink)}
.lc-loading{margin:0;padding:3em 1.5em;color:var(--lc-muted);font:16px/1.6 sans-serif}
`;
