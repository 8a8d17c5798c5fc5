import type { ComponentChildren } from 'preact';

type CardRowProps = { readonly term: string; readonly children: ComponentChildren };

/** One row of a card: what it is about, and what there is to say. */
export function CardRow({ term, children }: CardRowProps) {
  return (
    <div class="lc-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
