import type { ComponentChild } from 'preact';
import type { Lang } from '../../shared/messages/lang.ts';
import type { Theme } from '../../shared/view/tokens.ts';

/** In which language and theme a sample is drawn. */
export type Variant = { readonly lang: Lang; readonly theme: Theme };

/** One thing that users see, in one state. */
export type Sample = {
  readonly title: string;
  readonly draw: (variant: Variant) => ComponentChild;
};

export type SampleGroup = {
  readonly title: string;
  /** The styles that stand around it in life. */
  readonly css: string;
  readonly samples: readonly Sample[];
};
