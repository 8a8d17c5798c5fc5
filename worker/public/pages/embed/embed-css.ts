/** The form of the builder, its preview, and lines of HTML that one click selects. */
export const embedCss: string = `
.builder{display:grid;grid-template-columns:minmax(0,2fr) repeat(3,minmax(0,1fr)) auto;align-items:end;gap:8px 16px;max-width:880px;margin-top:24px}
.builder label{display:block;color:var(--lc-muted);font-size:14px}
.builder :is(input,select,button){box-sizing:border-box;width:100%;min-height:40px;padding:0 12px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
.builder button{border-color:var(--lc-ink);background:var(--lc-ink);color:var(--lc-paper);cursor:pointer}
.embed{max-width:880px}
.embed h2{margin-top:32px}
.embed pre{
  margin:8px 0 0;padding:12px;border:1px solid var(--lc-rule);border-radius:4px;
  font:13px/1.6 ui-monospace,Consolas,monospace;white-space:pre-wrap;word-break:break-all;user-select:all;cursor:copy;
}
.embed img{display:block;margin-top:8px}
.embed .preview{display:grid;grid-template-columns:auto minmax(0,1fr);gap:12px 16px;align-items:center;overflow-x:auto;padding:16px;border:1px solid var(--lc-rule);border-radius:4px;background:#fff;color:#16181d}
.embed .preview[data-theme=dark]{background:#16181d;color:#f4f5f7}
.embed .preview img{margin:0}
.embed .preview a{color:inherit}
.preview+.aside,.choice{margin-top:16px!important}
.lc-card .embed p{margin:16px 0 4px;color:var(--lc-muted);font-size:14px}
@media (max-width:720px){
  .builder{grid-template-columns:1fr 1fr}
  .builder :is(.agency,.make){grid-column:1/-1}
  .embed .preview{grid-template-columns:minmax(0,1fr);gap:4px}
}
@media (forced-colors:active){.builder button{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
`;
