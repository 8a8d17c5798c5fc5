import * as dom from '../browser/dom.ts';
import { isElsewhere } from './used-drawing.ts';

/** How many things there are in a page whose text can't be read from outside them. */
export type ThingCount = {
  /** Of other sites, or that the browser doesn't let scripts read. */
  readonly frames: number;
  /** PDFs, plug-ins. */
  readonly embedded: number;
  /** Pictures, drawings and films that are large enough to hold text, and on which none is laid. */
  readonly pictures: number;
};

export type UnreadCount = ThingCount & {
  /** Kinds of counters and list marks that style sheets make up, with words. */
  readonly counters: number;
};

/** What may have text that isn't in the document: whether it does is asked when all is read, for it may have no size before. */
export const mayBeUnread: ReadonlySet<string> = new Set([
  ...'iframe frame fencedframe embed object'.split(' '),
  ...'img canvas video image input use'.split(' '),
]);

export function countUnread(things: Iterable<Element>): ThingCount {
  const count = { frames: 0, embedded: 0, pictures: 0 };
  if (isPdf()) return { ...count, embedded: isEmbedded() ? 0 : 1 };
  for (const thing of things) {
    const kind = kindOf(thing);
    if (kind !== undefined) count[kind] += 1;
  }
  return count;
}

/** The browser's own viewer shows it where no script reaches. */
function isPdf(): boolean {
  return dom.contentType(document) === 'application/pdf';
}

/** The document around has counted it: as an `embed`, or as what stands there from another site. */
function isEmbedded(): boolean {
  if (window === window.top) return false;
  return frameElement === null || dom.localName(frameElement) === 'embed';
}

function kindOf(thing: Element): keyof ThingCount | undefined {
  const name = dom.localName(thing);
  if (name === 'embed') return 'embedded';
  if (name === 'object') return isForeign(thing) && !hasFallback(thing) ? 'embedded' : undefined;
  if (!isLarge(thing)) return undefined;
  if (name.endsWith('frame')) return isForeign(thing) ? 'frames' : undefined;
  return isReadable(thing) || isUnderText(thing) ? undefined : 'pictures';
}

/** Fields, and what is drawn again, are pictures only where what is in them can't be read. */
function isReadable(thing: Element): boolean {
  const name = dom.localName(thing);
  if (name === 'input') return (thing as HTMLInputElement).type !== 'image';
  return name === 'use' && !isElsewhere(thing);
}

/** A frame of the page's own site reads itself. */
function isForeign(frame: Element): boolean {
  const { contentDocument = null } = frame as HTMLIFrameElement;
  return contentDocument === null;
}

/** What an `object` has in it is shown, and read, where the object itself can't be. */
export function hasFallback(object: Element): boolean {
  const inner = dom.firstElementChild(object);
  return inner !== null && dom.checkVisibility(inner);
}

function isLarge(thing: Element): boolean {
  const { width, height } = dom.getBoundingClientRect(thing);
  const isShown = dom.checkVisibility(thing, { visibilityProperty: true });
  return isShown && width >= leastWidthPx && height >= leastHeightPx;
}

/** Smaller ones are signs, buttons and ornaments. */
const leastWidthPx = 200;
const leastHeightPx = 100;

/** Viewers of documents lay the text of a page over its picture: a box of the same size with the text in it. */
function isUnderText(picture: Element): boolean {
  const { width, height } = dom.getBoundingClientRect(picture);
  let around = dom.parentElement(picture);
  for (let steps = 0; around !== null && steps < 2; steps += 1) {
    const box = dom.getBoundingClientRect(around);
    if (box.width > width * 1.1 || box.height > height * 1.1) return false;
    if ((dom.textContent(around) ?? '').trim().length >= leastText) return true;
    around = dom.parentElement(around);
  }
  return false;
}

const leastText = 20;
