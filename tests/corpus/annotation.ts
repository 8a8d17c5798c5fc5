/** Equal findings of one page, counted. `text` is the text on the page; `painted`: Chromium really paints it. */
export type Annotation = {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  readonly certainty: 'certain' | 'possible';
  readonly painted: boolean;
  /** Found as an unregistered branch of `name`: only then may the text continue after the name. */
  readonly isBranch: boolean;
};
