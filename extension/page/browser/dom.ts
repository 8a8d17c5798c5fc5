/**
 * What is asked of the page's nodes, asked of the browser itself. A form answers with a field of its own where one bears the name
 * (`form.nodeType`, `form.nextSibling`), and a document with a picture or frame (`document.title`), in our world as in the page's.
 * So all of it is taken from the prototypes of our own world, where no page can put anything; each the first time it is asked, for taking costs
 * time and most pages need few. Used as `dom.parentNode(node)`.
 */

type Of<T> = { readonly prototype: T };

/** A property that no field of the node's can stand for. */
function property<T extends object, K extends keyof T & string>({ prototype }: Of<T>, name: K) {
  let get: (() => unknown) | undefined;
  return (of: T): T[K] => {
    get ??= getterOf(prototype, name);
    return get.call(of) as T[K];
  };
}

/** A function of the prototype that no field of the node's can stand for. */
function method<T extends object, K extends keyof T & string>({ prototype }: Of<T>, name: K) {
  type Method = T[K] extends (...given: infer Given) => infer Answer
    ? (of: T, ...given: Given) => Answer
    : never;
  let call: CallableFunction | undefined;
  return ((of: T, ...given: unknown[]) => {
    call ??= prototype[name] as CallableFunction;
    return Reflect.apply(call, of, given);
  }) as Method;
}

function getterOf(prototype: object, name: string): () => unknown {
  for (let at: object | null = prototype; at !== null; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get !== undefined) return get;
  }
  throw new Error(`The browser has no ${name}`);
}

export const nodeType = property(Node, 'nodeType');
export const firstChild = property(Node, 'firstChild');
export const nextSibling = property(Node, 'nextSibling');
export const previousSibling = property(Node, 'previousSibling');
export const parentNode = property(Node, 'parentNode');
export const parentElement = property(Node, 'parentElement');
export const textContent = property(Element, 'textContent');
export const isConnected = property(Node, 'isConnected');
export const contains = method(Node, 'contains');
export const compareDocumentPosition = method(Node, 'compareDocumentPosition');
export const getRootNode = method(Node, 'getRootNode');
export const querySelector = method(Document, 'querySelector');

/** Each interface that is named is made for our world then, which takes long (docs/benchmarks.md): most pages have no shadow tree. */
export const isShadowRoot = (of: Node): of is ShadowRoot =>
  nodeType(of) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in of;

export const localName = property(Element, 'localName');
export const innerHTML = property(Element, 'innerHTML');
export const firstElementChild = property(Element, 'firstElementChild');
export const getAttribute = method(Element, 'getAttribute');
export const matches = method(Element, 'matches');
export const checkVisibility = method(Element, 'checkVisibility');
export const getBoundingClientRect = method(Element, 'getBoundingClientRect');
export const namespaceURI = property(Element, 'namespaceURI');
export const scrollIntoView = method(Element, 'scrollIntoView');
export const focus = method(HTMLElement, 'focus');
export const innerText = property(HTMLElement, 'innerText');
export const openShadowRoot = property(Element, 'shadowRoot');

export const countChildren = (of: Node): number => childNodes(of).length;
const childNodes = property(Node, 'childNodes');

const elementsInElement = method(Element, 'querySelectorAll');
/** Whether a node has more than so many elements in it, without counting them all. */
export const hasElements = (of: Element, moreThan: number): boolean =>
  everyElement(of, '*').item(moreThan) !== null;
const everyElement = method(Element, 'getElementsByTagName');

/** In a shadow tree nothing has a name to go by. */
export function querySelectorAll(of: Element | ShadowRoot, selectors: string): NodeListOf<Element> {
  return of instanceof Element ? elementsInElement(of, selectors) : of.querySelectorAll(selectors);
}

export function closest<E extends Element>(of: Element, selectors: string): E | null {
  return nearest(of, selectors) as E | null;
}
const nearest = method(Element, 'closest');

export const documentElement = property(Document, 'documentElement') as (
  of: Document,
) => Element | null;
export const styleSheets = property(Document, 'styleSheets');
export const adoptedStyleSheets = property(Document, 'adoptedStyleSheets');
export const getAnimations = method(Document, 'getAnimations');
export const contentType = property(Document, 'contentType');
export const title = property(Document, 'title');
export const isHidden = property(Document, 'hidden');
/** Firefox makes no document ready beforehand. */
export const isPrerendering = (of: Document): boolean =>
  'prerendering' in Document.prototype && prerendering(of as PrerenderedDocument);
type PrerenderedDocument = Document & { readonly prerendering: boolean };
const prerendering = property(Document as unknown as Of<PrerenderedDocument>, 'prerendering');
export const createElementNS = method(Document, 'createElementNS') as (
  of: Document,
  namespace: string,
  name: string,
) => HTMLElement | SVGElement;
export const createRange = method(Document, 'createRange');
export const activeElement = property(Document, 'activeElement');
export const caretPositionFromPoint = method(Document, 'caretPositionFromPoint');
export const elementFromPoint = method(Document, 'elementFromPoint');

const walk = method(Document, 'createTreeWalker');
export const walkTexts = (root: Node): TreeWalker => walk(document, root, NodeFilter.SHOW_TEXT);

/** Puts an element at the end of another one. */
export const append = method(Node, 'appendChild');
export const addEventListener = method(EventTarget, 'addEventListener');
