import { paths } from '../../shared/contract/paths.ts';

/**
 * The line for a page's head that shows badges, copied as an editor does: from the register's own page for portals. Throws an Error
 * where that page has none.
 */
async function copiedScript(publicOrigin: string, code: string): Promise<string> {
  const page = await fetch(`${publicOrigin}${paths.embedPage}?code=${code}`);
  const [, line] = /<pre>(&lt;script .*?)<\/pre>/s.exec(await page.text()) ?? [];
  if (line === undefined) throw new Error(`${page.url} has no line for a badge`);
  return line.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** The same, copied once as into a template; undefined as long as the register's site can't be asked, for a portal stands without it. */
export function scriptCopiedOnce(
  publicOrigin: string,
  code: string,
): () => Promise<string | undefined> {
  let line: string | undefined;
  return async () => {
    line ??= await copiedScript(publicOrigin, code).catch(() => undefined);
    return line;
  };
}
