/** The lists that are made for whoever asks. */
export const dataFileNames = [
  'blacklistXlsx',
  'blacklistCsv',
  'blacklistJson',
  'bansXlsx',
  'bansCsv',
  'bansJson',
  'personsCsv',
  'personsJson',
  'catalogueJson',
  'statisticsJson',
  'monthsCsv',
  'monthsJson',
] as const;

export type DataFileName = (typeof dataFileNames)[number];

/** A list as its own address answers it, with its hash. */
export type DataFile = {
  readonly name: DataFileName;
  readonly path: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
};
