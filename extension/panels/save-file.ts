/** Has the browser save a text as a file, as if the reader had followed a link to it. */
export function saveFile(page: Document, name: string, text: string): void {
  saveBlob(page, name, new Blob([text], { type: 'text/csv' }));
}

export function saveBlob(page: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the content by then; it isn't kept beyond that.
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

const keptMs = 60_000;
