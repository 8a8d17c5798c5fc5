/** The lists that go to others under Art. 31. */
export const sharedLists = ['subjects', 'measures', 'serious'] as const;
export type SharedList = (typeof sharedLists)[number];

/** Who is handed the register's data, by the words of the regulation. */
export type Recipient = {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly lists: readonly SharedList[];
};
