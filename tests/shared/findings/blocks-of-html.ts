/** The text of a page by block, good enough to test matching with; the extension's own collector reads a real DOM. */
export function blocksOfHtml(html: string): readonly string[] {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|noscript|template|title)\b[\s\S]*?<\/\1>/gi, '')
    .replace(blockTag, '\u0001')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (entity, code?: string, name?: string) =>
      code === undefined ? (entities[name ?? ''] ?? entity) : String.fromCodePoint(Number(code)),
    )
    .split('\u0001')
    .filter((block) => block.trim() !== '');
}

const blockTag =
  /<\/?(?:address|article|aside|blockquote|body|br|button|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p|pre|section|select|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/gi;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  emsp: '\u2003',
  ensp: '\u2002',
  gt: '>',
  ldquo: '“',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  quot: '"',
  rdquo: '”',
};
