import { paths } from '../../shared/contract/paths.ts';

/**
 * The line for a page's head that shows badges, copied as an editor does: from the register's own page for portals. Throws an Error
 * where that page has none.
 */
export async function copiedScript(publicOrigin: string, code: string): Promise<string> {
  const page = await fetch(`${publicOrigin}${paths.embedPage}?code=${code}`);
  const [, line] = /<pre>(&lt;script .*?)<\/pre>/s.exec(await page.text()) ?? [];
  if (line === undefined) throw new Error(`${page.url} has no line for a badge`);
  return line.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
