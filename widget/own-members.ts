/**
 * The document's own members, by its prototype. Asked by its name, a document gives whatever form, frame or picture the page calls
 * `hidden` or `head` (HTML § 3.1.7, named elements).
 */
const own: Document = Object.getPrototypeOf(document);

export function ownMember<Key extends keyof Document>(key: Key): Document[Key] {
  return Reflect.get(own, key, document);
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name] {
  return own.createElement.call(document, name) as HTMLElementTagNameMap[Name];
}

export function createSvg(name: string): Element {
  return own.createElementNS.call(document, 'http://www.w3.org/2000/svg', name);
}
