/** One condition of a list, as plain links: what it may be, and what it is. */
export type Filter = {
  readonly term: string;
  readonly choices: readonly {
    readonly word: string;
    readonly at: string;
    readonly isChosen: boolean;
  }[];
};

export function Filters({ filters }: { readonly filters: readonly Filter[] }) {
  return (
    <div class="filters">
      {filters.map(({ term, choices }) => (
        <p key={term}>
          <span>{term}</span>
          {choices.map(({ word, at, isChosen }) => (
            <a key={at} href={at} aria-current={isChosen ? 'true' : undefined}>
              {word}
            </a>
          ))}
        </p>
      ))}
    </div>
  );
}
