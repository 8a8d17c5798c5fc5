/** Like findings of one page, together. `text` is what stands on the page; `painted`: Chromium really paints it. */
export type Annotation = {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  readonly certainty: 'certain' | 'possible';
  readonly painted: boolean;
  /** Marked as an unregistered branch of `name`: only then may the text go on after the name. */
  readonly isBranch: boolean;
};
