/** Has the browser save a file under this name, as if the reader had followed a link to it. */
export function saveFile(page: Document, name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has it by then; it isn't kept beyond that.
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}

const keptMs = 60_000;
