import { base64 } from '@scure/base';
import { sha256, utf8 } from '../../../../shared/ledger/digest.ts';
import { toolCss } from '../tools/tool-css.ts';
import { pageCss } from './page-css.ts';

/** A page runs no script and loads nothing but our own pictures. */
export function pagePolicy(): string {
  page ??= policyOf([pageCss], []);
  return page;
}

/**
 * A page that is a tool runs the site's own script, which starts workers of its own text and asks for the register's files; then it
 * forbids itself even that. `data:` is there to see that it has.
 */
export function toolPolicy(): string {
  tool ??= policyOf(
    [pageCss, toolCss],
    ["script-src 'self'", 'worker-src blob:', "connect-src 'self' data:"],
  );
  return tool;
}

/** A page that shows a badge as other sites do runs the badge's script, as strictly as a portal can have it. */
export function badgePolicy(): string {
  badge ??= policyOf(
    [pageCss],
    [
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lucheng',
    ],
  );
  return badge;
}

/** A sheet has one style sheet of its own, and runs no script either. */
export function sheetPolicy(css: string): string {
  return policyOf([css], []);
}

/** A sheet that any site may show in a frame: there is nothing in it that a click could do. */
export function framedPolicy(css: string): string {
  return policyOf([css], [], '*');
}

let page: string | undefined;
let tool: string | undefined;
let badge: string | undefined;

function policyOf(
  styles: readonly string[],
  more: readonly string[],
  framedBy: "'none'" | '*' = "'none'",
): string {
  const hashes = styles.map((style) => `'sha256-${base64.encode(sha256(utf8(style)))}'`);
  return [
    "default-src 'none'",
    "img-src 'self' data:",
    `style-src ${hashes.join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy}`,
    ...more,
  ].join('; ');
}
