/**
 * How much a query record may hold, so that a file that somebody sends can't fill a device: our own numbers. A page of
 * results names some dozens of agencies; a picture of a screen of 4K stays below two megabytes.
 */
export const mostIn = {
  agencies: 200,
  /** Of further cities. */
  registers: 20,
  /** Of one agency; the record says how many there were in all. */
  places: 20,
  unknown: 200,
  /** Characters on either side of a name. */
  around: 40,
  address: 2000,
  title: 500,
  note: 2000,
  pictureBytes: 2_000_000,
  fileBytes: 32_000_000,
} as const;
