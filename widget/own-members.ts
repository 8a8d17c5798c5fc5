/**
 * The document's own members, read from its prototype: a document's property may be a form, frame or picture that the
 * page has named `hidden` or `head` (HTML § 3.1.7, named elements).
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

export function createSvg(name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = own.createElementNS.call(document, 'http://www.w3.org/2000/svg', name);
  for (const key in attributes) element.setAttribute(key, attributes[key] as string);
  return element;
}
