/** The form that supposes an agency, and the sum that follows from it. */
export const policyCss: string = `
.suppose{display:grid;gap:24px}
.suppose fieldset{margin:0;padding:0;border:0;min-width:0}
.suppose legend{padding:0 0 4px;font-weight:600}
.suppose .party{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:0 8px;margin-top:12px!important}
.suppose .party legend{padding:0;font-weight:400}
.suppose .field{display:grid;gap:4px;padding-top:8px}
.suppose .party .field{padding-top:0}
.suppose .field label{color:var(--lc-muted);font-size:14px}
.tick{display:grid;grid-template-columns:18px minmax(0,1fr) auto;gap:8px;align-items:start;padding-top:4px}
.tick input{width:18px;height:18px;margin:4px 0 0}
.tick label{min-height:24px}
.tick span{color:var(--lc-muted)}
.suppose :is(select,input[type=number]){box-sizing:border-box;width:100%;min-height:40px;padding:0 8px;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit}
.suppose .buttons{display:flex;align-items:center;gap:24px}
.suppose button{min-height:48px;padding:0 24px;border:1px solid var(--lc-ink);border-radius:4px;background:var(--lc-ink);color:var(--lc-paper);font:inherit;cursor:pointer}
.rated>p{display:flex;align-items:center;gap:12px;color:var(--lc-tone);font-size:24px}
.rated span{margin-inline-start:auto;color:var(--lc-ink)}
main .sum{margin-top:8px;border-top:1px solid var(--lc-ink)}
.sum li{padding:8px 0;border-bottom:1px solid var(--lc-rule)}
.sum li>p:first-child{display:flex;gap:16px;justify-content:space-between}
.sum strong{flex:none}
@media (forced-colors:active){.suppose button{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
@media print{.suppose .buttons{display:none}}
`;
