/** Parts of a panel to which its counts lead. */
export type Section = 'agencies' | 'unknown' | 'not-checked';

/** Goes from a count to what it counts, unfolding it. */
export function follow(
  { currentTarget }: { readonly currentTarget: Element },
  section: Section,
): void {
  const root = currentTarget.getRootNode() as ParentNode;
  const target = root.querySelector<HTMLElement>(`[data-section="${section}"]`);
  if (target === null) return;
  for (const folded of [target, ...target.querySelectorAll('details')]) {
    if (folded instanceof HTMLDetailsElement) folded.open = true;
  }
  target.scrollIntoView({ block: 'nearest' });
  const stop = target.querySelector<HTMLElement>('summary, button, a');
  (stop ?? target).focus();
}
