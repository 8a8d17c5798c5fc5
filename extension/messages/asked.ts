/** Where in the session's store the words lie that the reader has selected and asked about, until the popup takes them. */
export const askedKey = 'asked';
