/** The reference of the interface. */
export const apiCss: string = `
.contents{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20em),1fr));gap:0 24px;margin-top:24px;padding-block:12px;border-block:1px solid var(--lc-rule)}
.contents a{min-height:24px}
.tips+.files,.prose dl+.files{margin-top:16px}
.prose p+dl{margin-top:12px}
.builder.one{grid-template-columns:minmax(0,1fr) auto;max-width:520px}
.builder.one :is(label,textarea){grid-column:1/-1}
.call .builder.one{max-width:none}
.call .builder.one button{grid-column:2}
.call{margin-top:32px}
.call h3{margin:0 0 4px;font-size:16px;font-weight:600}
.call pre{max-width:100%;overflow-x:auto;padding:8px 12px;border:1px solid var(--lc-rule);white-space:pre-wrap;overflow-wrap:anywhere}
.call textarea{box-sizing:border-box;display:block;width:100%;font:13px/1.5 ui-monospace,monospace;border:1px solid var(--lc-edge);background:var(--lc-paper);color:inherit}.call label{flex:1 1 100%}
.answers{display:grid;gap:0;margin-top:8px!important;font-size:14px}
.call a{display:inline-block;min-height:24px}
`;
