/** The dialog around the card; its colours come from `.lc-surface`. Name, level and ✕ stay at its top. */
export const detailsCss: string = `
.lc-dialog{
  box-sizing:border-box;width:min(40em,100vw - 16px);max-height:calc(100dvh - 32px);
  margin:auto;padding:0;overflow:auto;overscroll-behavior:contain;direction:ltr;
  border:1px solid var(--lc-edge);border-radius:8px;
  background:var(--lc-paper);color:var(--lc-ink);
  font-size:16px;white-space:normal;cursor:auto;
}
.lc-dialog::backdrop{background:#0008}
.lc-card .lc-bar{
  position:sticky;top:0;margin:-1.5em -1.5em 0;padding:1.5em 1.5em 0;
  background:var(--lc-paper);border-bottom:1px solid var(--lc-rule);
}
.lc-card .lc-bar .lc-name{padding-inline-end:2em}
.lc-card .lc-bar .lc-level{margin-top:.75em;border-bottom:0}
.lc-card .lc-bar+*{padding-top:.75em}
.lc-close{
  all:unset;position:sticky;top:12px;z-index:1;float:inline-end;margin:0 12px -40px 0;
  display:grid;place-items:center;width:40px;height:40px;border-radius:4px;
  color:var(--lc-muted);cursor:pointer;
}
.lc-close svg{width:20px;stroke:currentColor;stroke-width:2}
.lc-close:hover{color:var(--lc-ink)}
.lc-close:focus-visible{outline:2px solid var(--lc-ink)}
.lc-loading{margin:0;padding:3em 1.5em;color:var(--lc-muted);font:16px/1.6 sans-serif}
`.replace(/\n\s*/g, '');
