import * as dom from './dom.ts';
import { world } from './world.ts';

/** Where we draw: one host beside the page's own content, closed to it, that takes no room and no pointer. */
export type Overlay = {
  readonly host: Element;
  readonly markers: Element;
  readonly card: HTMLElement;
  /** Where the host's own corner is now; markers are placed from there, so that they scroll along by themselves. */
  readonly corner: () => { readonly x: number; readonly y: number };
  /** Puts the host back if somebody took it away. True when that was needed. */
  readonly mend: () => boolean;
  readonly remove: () => void;
};

/** The host stands after `body`, so that the page's own content stays as it is, byte for byte. */
export function createOverlay(page: Document): Overlay {
  const host = dom.createElement(page, 'div');
  world.overlay = host;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayCss);
  shadow.adoptedStyleSheets = [sheet];

  const markers = dom.createElement(page, 'div');
  const card = dom.createElement(page, 'div');
  markers.className = 'markers';
  markers.ariaHidden = 'true';
  card.className = 'card';
  card.hidden = true;
  card.tabIndex = -1;
  card.role = 'dialog';
  shadow.append(markers, card);
  const bring = () => {
    const root = dom.documentElement(page);
    if (root !== null) dom.append(root, host);
  };
  bring();

  return {
    host,
    markers,
    card,
    corner: () => host.getBoundingClientRect(),
    mend: () => {
      const isThere = host.isConnected;
      if (!isThere) bring();
      return !isThere;
    },
    remove: () => host.remove(),
  };
}

/** `!important` inside a shadow tree outranks whatever the page says of the host. */
const overlayCss = `
:host{
  all:initial!important;display:block!important;position:absolute!important;inset:0 auto auto 0!important;
  width:0!important;height:0!important;z-index:2147483647!important;pointer-events:none!important;
}
.markers svg{position:absolute;width:14px;height:14px;overflow:visible}
.card{
  position:fixed;box-sizing:border-box;width:min(25rem,calc(100vw - 16px));max-height:min(70vh,36rem);
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
@media print{.markers,.card{display:none}}
`;
