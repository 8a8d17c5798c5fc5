/**
 * The box on the page that the card is drawn in; hidden until there is a card. Name and level stay in sight while the rest
 * scrolls under them, and fades out at the lower edge as long as it goes on. Forced colours leave the levels their words, their signs and the style of a line.
 */
export const cardBoxCss = `
.card{
  position:fixed;box-sizing:border-box;width:25rem;
  overflow:auto;overscroll-behavior:contain;pointer-events:auto;
  border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);box-shadow:0 4px 16px #0003;
  --lc-size:15px;
}
.card:focus-visible{outline:2px solid var(--lc-link);outline-offset:2px}
.card[hidden]{display:none}
.card::after{
  content:"▾";position:sticky;bottom:0;z-index:2;display:block;height:24px;margin-top:-24px;
  background:linear-gradient(#0000,var(--lc-paper) 60%);color:var(--lc-ink);font-size:16px;line-height:28px;text-align:center;
  opacity:0;animation:goes-on linear;animation-timeline:scroll(nearest);pointer-events:none;
}
@keyframes goes-on{0%,95%{opacity:1}100%{opacity:0}}
@supports not (animation-timeline:scroll()){.card{
  background:linear-gradient(var(--lc-paper) 0 0) bottom/100% 8px no-repeat local,
    linear-gradient(#0000,var(--lc-edge)) bottom/100% 8px no-repeat var(--lc-paper);
}}
.card article{padding:0 16px 24px;background:none}
.card article+article{border-top:1px solid var(--lc-edge)}
.card .lc-head{display:contents}
.card .lc-name{position:sticky;top:0;z-index:1;padding:12px 96px 4px 0;background:var(--lc-paper)}
.card .lc-level{
  position:sticky;top:calc(var(--name-height,1px) - 1px);z-index:1;margin-top:8px;padding:8px 0;background:var(--lc-paper);
}
.card .lc-level .lc-mark{width:1.5em;height:1.5em}
.card .lc-word{font-size:1.25em}
.card .tools{
  position:sticky;top:0;z-index:3;display:flex;justify-content:flex-end;height:0;max-width:none;padding:0 8px;
}
.tools button{
  all:unset;box-sizing:border-box;display:block;width:28px;height:28px;margin-top:8px;border:1px solid #0000;border-radius:4px;
  color:var(--lc-muted);font-weight:600;line-height:26px;text-align:center;cursor:pointer;
}
.tools button:hover{color:var(--lc-ink);background:var(--lc-rule)}
.tools button:focus-visible{outline:2px solid var(--lc-link)}
.tools :is([aria-pressed=true],[aria-expanded=true]){border-color:currentColor;color:var(--lc-ink)}
.tools svg{width:16px;height:16px;margin:5px;fill:none;stroke:currentColor;stroke-width:1.5}
.tools [aria-pressed=true] path{fill:currentColor}
.tools ul{
  position:absolute;top:40px;right:8px;padding:8px 16px;columns:2;
  border:1px solid var(--lc-edge);border-radius:4px;background:var(--lc-paper);font-size:.875em;
}
.tools li{display:flex;align-items:center;gap:8px;break-inside:avoid;color:var(--lc-tone)}
.tools li svg{width:20px;height:20px;margin:2px 0;fill:revert;stroke:revert;stroke-width:revert}
@media (prefers-color-scheme:dark){.card{box-shadow:0 4px 16px #0008}}
@media (forced-colors:active){
.tools button{border-color:ButtonBorder;color:ButtonText}
[data-tone=blacklisted] .lc-level{border-top-width:6px}
[data-tone=banned] .lc-level{border-top:6px double}
[data-tone=rectifying] .lc-level{border-top-style:dashed}
[data-tone=supervised] .lc-level{border-top-style:dotted}
}
@media print{.card{display:none}}
`;
