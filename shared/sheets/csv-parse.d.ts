/** Of the package's parser what is used here: its own types bring all of Node's with them, which `shared` must not know. */
export class CsvError extends Error {
  readonly code: string;
}

export function parse(
  text: string,
  options: {
    readonly delimiter: string;
    readonly record_delimiter: string;
    readonly relax_column_count: boolean;
    readonly raw: boolean;
    readonly on_record: (record: unknown) => null;
  },
): unknown;
