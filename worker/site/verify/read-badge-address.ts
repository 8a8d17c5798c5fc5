import { parseUscc } from '../../../shared/identity/uscc.ts';

/** What somebody pasted who wants to know whether a badge is real: an address, the line that embeds one, a picture as SVG, or a code. */
export type BadgeAddress = {
  /** `picture`: the drawing itself, which anybody can change. */
  readonly kind: 'address' | 'picture' | 'code';
  readonly code: string;
  /** Origins that the text names and that are not the register's own. */
  readonly strangers: readonly string[];
};

/** Undefined where no agency's code stands in it, or more than one. `own`: the register's origin. */
export function readBadgeAddress(text: string, own: string): BadgeAddress | undefined {
  if (text.length > mostCharacters) return undefined;
  const codes = new Set((text.match(likeACode) ?? []).flatMap(validCode));
  const [code, another] = codes;
  if (code === undefined || another !== undefined) return undefined;
  if (/^\s*(<\?xml[^>]*>\s*)?<svg\b/i.test(text)) return { kind: 'picture', code, strangers: [] };
  const origins = (text.match(/https?:\/\/[^\s"'<>]+/gi) ?? []).map(originOf);
  const strangers = [...new Set(origins)].filter((origin) => origin !== own);
  return { kind: origins.length === 0 ? 'code' : 'address', code, strangers };
}

/** More than any badge's line or drawing has. */
const mostCharacters = 20_000;
const likeACode = /(?<![0-9A-Za-z])[0-9A-Z]{18}(?![0-9A-Za-z])/g;

function validCode(text: string): readonly string[] {
  const parsed = parseUscc(text);
  return 'code' in parsed ? [parsed.code] : [];
}

/** As a browser reads it: what stands before an `@` is no host. */
function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return address.slice(0, 100);
  }
}
