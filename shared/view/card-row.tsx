import type { ComponentChildren } from 'preact';

type CardRowProps = { readonly term: string; readonly children: ComponentChildren };

/** One row of a card: a term and what there is to say about it. */
export function CardRow({ term, children }: CardRowProps) {
  return (
    <div class="lc-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
