/** Says when elements that aren't shown have got a size: however the page has come to show them, they can be read now. */
export function watchHidden(
  onShown: (elements: readonly Element[]) => void,
  signal: AbortSignal,
): (element: Element) => void {
  let sizes: ResizeObserver | undefined;

  const observe = () =>
    new ResizeObserver((entries, observer) => {
      const shown = entries.filter(({ contentRect: { width, height } }) => width > 0 || height > 0);
      for (const { target } of shown) observer.unobserve(target);
      if (shown.length > 0) onShown(shown.map(({ target }) => target));
    });

  signal.addEventListener('abort', () => sizes?.disconnect());
  return (element) => {
    sizes ??= observe();
    sizes.observe(element);
  };
}
