/** Has every printed page say this at its foot, and its number; returns how to stop that. */
export function footPages(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@page{@bottom-left{content:${JSON.stringify(text)};font:7pt monospace}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}`,
  );
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
