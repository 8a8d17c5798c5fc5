import { vetCss } from '../../../../shared/view/vetting/vet-css.ts';

/** The styles of pages with a script: fields and buttons, and what the extension's vetting page has too. */
export const toolCss: string = `
.tool{margin-top:24px}
.tool :is(button,input,select,textarea){
  box-sizing:border-box;border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);color:inherit;font:inherit;
}
.tool :is(button,select){min-height:36px;padding:4px 12px}
.tool button{flex:none;cursor:pointer}
.tool button:hover:enabled{border-color:var(--lc-ink)}
.tool button.main:enabled{border-color:var(--lc-ink);background:var(--lc-ink);color:var(--lc-paper)}
.tool :is(.take-away,.counts){margin-top:16px}
.tool.vet .vet-input{max-width:none}
.tool .lc-card{max-width:720px;margin-top:8px;padding:16px;border:1px solid var(--lc-rule)}
.proof>h2{margin-top:24px;padding-inline-start:12px;border-inline-start:6px solid var(--lc-muted)}
.proof:is([data-outcome=genuine],[data-outcome=address])>h2{border-color:var(--lc-grade-a)}
.proof:is([data-outcome=forged],[data-outcome=stolen],[data-outcome=stranger])>h2{border-color:var(--lc-banned)}
.proof:is([data-outcome=superseded],[data-outcome=expired])>h2{border-color:var(--lc-supervised)}
.proof>h3{margin:24px 0 8px;font-size:16px}
main .faults{margin-top:12px;padding-inline-start:1.5em;list-style:decimal}
.faults li{padding-block:8px}
.faults code{display:block;margin:4px 0;padding:8px;border:1px solid var(--lc-rule);border-radius:4px;font:13px/1.6 ui-monospace,Consolas,monospace;word-break:break-all}
.tool details{width:100%}
.tool details>:is(label,p){display:block}
.tool summary{min-height:24px;cursor:pointer}
@media (forced-colors:active){.tool button.main:enabled{border-color:ButtonText;background:ButtonFace;color:ButtonText}}
${vetCss}`.replace(/\/\*.*?\*\/|\n\s*/gs, '');
