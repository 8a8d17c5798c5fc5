/** What somebody pasted, taken apart: a page's source, and the headers if they stand before it as `curl -i` shows them. */
export function splitAnswer(pasted: string): { readonly headers: string; readonly html: string } {
  let rest = pasted.trimStart();
  let headers = '';
  // One block for each answer on the way; the last is the page's.
  while (/^HTTP\/\d/i.test(rest)) {
    const end = /\r?\n\r?\n/.exec(rest);
    const blockEnd = end?.index ?? rest.length;
    headers = rest.slice(0, blockEnd);
    rest = rest.slice(blockEnd).trimStart();
  }
  return { headers, html: rest };
}
