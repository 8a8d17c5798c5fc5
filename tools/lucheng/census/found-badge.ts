/** What looks like a badge on a page, in one of the three tiers. Addresses are whole. */
export type FoundBadge =
  | {
      readonly tier: 'element';
      readonly code: string;
      /** What the page wrote inside, a drawing of its own included. */
      readonly text: string;
      /** Scripts of the page that could draw it. */
      readonly scripts: readonly string[];
    }
  | {
      readonly tier: 'picture';
      readonly src: string;
      readonly alt: string;
      /** Where a click leads; empty: nowhere. */
      readonly link: string;
    }
  | {
      readonly tier: 'inlined';
      /** The accessible name, which tells of whom and from when it is. */
      readonly title: string;
      /** The words drawn, in their order. */
      readonly drawn: readonly string[];
      readonly link: string;
    };
