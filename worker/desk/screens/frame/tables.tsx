import type { ComponentChildren } from 'preact';

type RowsProps = {
  readonly caption: string;
  readonly rows: readonly (readonly [label: string, value: ComponentChildren])[];
};

/** What is so, one fact a row. */
export function Rows({ caption, rows }: RowsProps) {
  return (
    <table class="facts" aria-label={caption}>
      <tbody>
        {rows.map(([label, value]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type GridProps = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly ComponentChildren[];
  }[];
};

/** A table whose first column heads its rows. */
export function Grid({ caption, columns, rows }: GridProps) {
  return (
    <table aria-label={caption}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [first, ...rest] }) => (
          <tr key={id}>
            <th scope="row" data-label={columns[0]}>
              {first}
            </th>
            {rest.map((cell, place) => (
              <td key={columns[place + 1]} data-label={columns[place + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
