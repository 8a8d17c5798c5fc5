import { createHash } from 'node:crypto';
import { isKeyId, isObject, isSignature } from '../../../shared/register/trust/type-guards.ts';

/** A kit's file: its page, and who signed it. */
export type KitFile = { readonly page: string; readonly kid: string; readonly signature: string };

/** The signature stands after the page as a comment, so that there is one file to carry. */
export function writeKitFile({ page, kid, signature }: KitFile): string {
  return `${page}${begin}${JSON.stringify({ kid, signature })}${end}`;
}

/**
 * Undefined: it is no kit, or one that was cut off, or there is more in the comment than who signed: what a browser would show
 * though nobody signed it.
 */
export function readKitFile(text: string): KitFile | undefined {
  const at = text.lastIndexOf(begin);
  const signed = at < 0 ? undefined : parse(text.slice(at + begin.length, -end.length));
  if (!isObject(signed)) return undefined;
  const { kid, signature } = signed;
  if (!isKeyId(kid) || !isSignature(signature)) return undefined;
  const file = { page: text.slice(0, at), kid, signature };
  return writeKitFile(file) === text ? file : undefined;
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
