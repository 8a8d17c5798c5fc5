import { lineBreak } from '../../messages/lines.ts';
import * as dom from '../browser/dom.ts';
import { isShown } from './flow.ts';
import { isDrawing, isHtml } from './in-the-way.ts';
import { isLeftOut } from './left-out.ts';
import { textUsed } from './used-drawing.ts';

/**
 * What stands in a field of the page, or in a drawing that is used elsewhere in it, as the reader sees it: a value, or the hint
 * where there is none; all the options of a list, for they are shown when it is opened. Empty where nothing is to be read: what
 * isn't seen, and a secret; what is or was marked as one never is.
 */
export function fieldText(field: Element): string {
  const style = getComputedStyle(field);
  if (isSecret(field, style) || isLeftOut(field, style) || !isShown(style.visibility)) return '';
  if (isDrawing(field)) return textUsed(field);
  if (dom.localName(field) === 'select') return optionsOf(field);
  const { type, value, placeholder } = field as HTMLInputElement | HTMLTextAreaElement;
  return written.has(type) ? inOneLine(value || placeholder) : '';
}

/** Types of fields, long ones among them, whose value or hint is written on the page. */
const written: ReadonlySet<string> = new Set(
  'textarea text search url email tel number button submit reset'.split(' '),
);

function optionsOf(list: Element): string {
  const options = [...dom.querySelectorAll(list, 'option,optgroup')].filter(isHtml);
  return (options as HTMLOptionElement[]).map(({ label }) => inOneLine(label)).join('\n');
}

function inOneLine(text: string): string {
  return text.replaceAll('\n', lineBreak).replace(/[\r\t]/g, ' ');
}

const secrets = new WeakSet<Element>();

/** Once secret, always secret: a page may show a password by making its field another one. */
function isSecret(field: Element, style: Masking): boolean {
  if (!secrets.has(field) && isMarkedSecret(field, style)) secrets.add(field);
  return secrets.has(field);
}

function isMarkedSecret(field: Element, { webkitTextSecurity: masks = 'none' }: Masking): boolean {
  const { type } = field as HTMLInputElement;
  if (type === 'password' || type === 'hidden') return true;
  if (secretUse.test(dom.getAttribute(field, 'autocomplete') ?? '')) return true;
  return masks !== 'none';
}

/** Browsers can write dots instead of letters in any field, and no type of it tells. */
type Masking = CSSStyleDeclaration & { readonly webkitTextSecurity?: string };

const secretUse = /password|one-time-code|cc-/i;
