import type { ComponentChild } from 'preact';
import type { Lang } from '../../shared/messages/lang.ts';
import type { Theme } from '../../shared/view/tokens.ts';

/** How one look at a sample is drawn. */
export type Look = { readonly lang: Lang; readonly theme: Theme };

/** One thing that users see, in one state. */
export type Sample = {
  readonly title: string;
  readonly draw: (look: Look) => ComponentChild;
};

export type SampleGroup = {
  readonly title: string;
  /** The styles that stand around it in life. */
  readonly css: string;
  readonly samples: readonly Sample[];
};
