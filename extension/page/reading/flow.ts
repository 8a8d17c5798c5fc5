/** How an element's style has it stand among what is around it. */
export function isInline(display: string): boolean {
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby');
}

export function isShown(visibility: string): boolean {
  return visibility !== 'hidden' && visibility !== 'collapse';
}

export function areLinesKept({ whiteSpaceCollapse }: CSSStyleDeclaration): boolean {
  return lineKeeping.has(whiteSpaceCollapse);
}

const lineKeeping = new Set(['preserve', 'preserve-breaks', 'break-spaces']);
