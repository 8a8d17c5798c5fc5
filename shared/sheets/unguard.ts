/**
 * A cell without what spreadsheet programs put around a text to keep it from becoming a number: `="91…"`, a leading
 * apostrophe, tabs.
 */
export function unguard(cell: string): string {
  const text = cell.trim();
  return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text.replace(/^'(?=.)/, '');
}
