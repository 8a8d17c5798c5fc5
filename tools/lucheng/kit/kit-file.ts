import { createHash } from 'node:crypto';
import { isObject } from '../../../shared/register/trust/type-guards.ts';

/** A kit's file: its page, and who signed it. */
export type KitFile = { readonly page: string; readonly kid: string; readonly signature: string };

/** The signature stands after the page as a comment, so that there is one file to carry. */
export function writeKitFile({ page, kid, signature }: KitFile): string {
  return `${page}${begin}${JSON.stringify({ kid, signature })}${end}`;
}

/** Undefined: it is no kit, or one that was cut off. */
export function readKitFile(text: string): KitFile | undefined {
  const at = text.lastIndexOf(begin);
  if (at < 0 || !text.endsWith(end)) return undefined;
  const signed = parse(text.slice(at + begin.length, -end.length));
  if (!isObject(signed)) return undefined;
  const { kid, signature } = signed;
  if (typeof kid !== 'string' || typeof signature !== 'string') return undefined;
  return { page: text.slice(0, at), kid, signature };
}

/** What the signature is over. */
export function hashOfPage(page: string): string {
  return createHash('sha256').update(page).digest('hex');
}

/** The archive in a kit's page, as base64. */
export function archiveIn(page: string): string | undefined {
  return /<script type="application\/zip" id="kit">([\w+/=]*)<\/script>/.exec(page)?.[1];
}

const begin = '<!--lucheng-kit-signature ';
const end = '-->\n';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
