import * as dom from '../browser/dom.ts';
import { world } from '../browser/world.ts';

/** What we draw on: a glass over the page, one host beside the page's own content, closed to it, that takes no room and no pointer. */
export type Glass = {
  readonly host: Element;
  readonly markers: Element;
  readonly card: HTMLElement;
  /** What is said in it is read out to who can't see. */
  readonly said: HTMLElement;
  /** How places in the viewport are written in the layer of the signs, which scrolls along with the page by itself. */
  readonly signPlace: () => ToLocal;
  /** The same for the card, which stays where it is. */
  readonly cardPlace: () => ToLocal;
  /** Above all that the page has put on top of everything since (dialogs, popovers, a full screen). */
  readonly raise: () => void;
  /** Puts the host back if it was taken away. True when a script of the page did that. */
  readonly mend: () => boolean;
  readonly remove: () => void;
};

/** From the viewport's coordinates to our own; `scale` of ours in the viewport's. */
export type ToLocal = {
  readonly at: (place: Corner) => Corner;
  readonly scale: number;
};

type Corner = { readonly x: number; readonly y: number };

/** The host stands after `body`, so that the page's own content stays as it is, byte for byte. */
export function createGlass(page: Document): Glass {
  const make = (className: string) => {
    const element = dom.createElementNS(page, htmlNamespace, 'div') as HTMLElement;
    element.className = className;
    return element;
  };
  const host = make('');
  // In the top layer, where the page's dialogs are too, and closed by no click.
  host.popover = 'manual';
  world.glass = host;
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(glassCss);
  shadow.adoptedStyleSheets = [sheet];

  const [markers, card, said, moving, fixed] = [
    make('markers'),
    make('card'),
    make('said'),
    make('rule'),
    make('rule fixed'),
  ];
  markers.ariaHidden = 'true';
  card.hidden = true;
  card.tabIndex = -1;
  card.role = 'dialog';
  said.role = 'status';
  shadow.append(moving, fixed, markers, card, said);
  let root: Element | null = null;
  const bring = () => {
    root = dom.documentElement(page);
    if (root !== null) dom.append(root, host);
    raise();
  };
  const raise = () => {
    if (host.matches(':popover-open')) host.hidePopover();
    if (host.isConnected) host.showPopover();
  };
  bring();

  return {
    host,
    markers,
    card,
    said,
    signPlace: () => placeBy(moving),
    cardPlace: () => placeBy(fixed),
    raise,
    mend: () => {
      if (host.isConnected && host.matches(':popover-open')) return false;
      const isSameRoot = root === dom.documentElement(page);
      bring();
      return isSameRoot;
    },
    remove: () => host.remove(),
  };
}

/** The root may be zoomed or moved, and the browser may count in other pixels than ours: measured is a box of our own. */
function placeBy(rule: Element): ToLocal {
  const { x, y, width } = rule.getBoundingClientRect();
  const scale = width > 0 ? width / ruleSizePx : 1;
  return { scale, at: (place) => ({ x: (place.x - x) / scale, y: (place.y - y) / scale }) };
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';
const ruleSizePx = 100;

/** `!important` inside a shadow tree outranks all that the page says of the host. */
const glassCss = `
:host{
  all:initial!important;display:block!important;position:absolute!important;inset:0 auto auto 0!important;
  width:0!important;height:0!important;margin:0!important;overflow:visible!important;
  z-index:2147483647!important;pointer-events:none!important;
}
.rule{position:absolute;left:0;top:0;width:${ruleSizePx}px;height:${ruleSizePx}px;visibility:hidden}
.fixed{position:fixed}
.said{position:fixed;left:0;top:0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.markers svg{position:absolute;left:0;top:0;overflow:visible}
@media print{.markers{display:none}}
`;
