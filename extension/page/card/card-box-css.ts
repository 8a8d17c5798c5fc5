/** The box on the page that the card is drawn in. It is hidden until there is a card. */
export const cardBoxCss = `
.card{
  position:fixed;box-sizing:border-box;width:25rem;
  overflow:auto;overscroll-behavior:contain;pointer-events:auto;
  border:1px solid #80858c;border-radius:4px;background:#fff;box-shadow:0 4px 16px #0003;
  --lc-size:15px;
}
.card:focus-visible{outline:2px solid #1f5fa8;outline-offset:2px}
.card[hidden]{display:none}
.card .lc-card{padding:16px}
@media (prefers-color-scheme:dark){
  .card{background:#14161a;border-color:#7d838c;box-shadow:0 4px 16px #0008}
  .card:focus-visible{outline-color:#9cc7ff}
}
@media print{.card{display:none}}
`;
