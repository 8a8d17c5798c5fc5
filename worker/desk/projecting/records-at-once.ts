/** How many records are read from storage at a time: a million don't fit into memory. */
export const recordsAtOnce = 200;
