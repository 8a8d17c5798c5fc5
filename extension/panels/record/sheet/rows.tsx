import type { ComponentChildren } from 'preact';

type RowsProps = {
  readonly title: string;
  /** Those without a value are left out. */
  readonly rows: readonly (readonly [label: string, value: ComponentChildren])[];
  /** What is to be known of them; likewise. */
  readonly notes?: readonly (string | undefined)[];
};

/** A part of the sheet as a clerk files it: label, value. */
export function Rows({ title, rows, notes = [] }: RowsProps) {
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {rows
          .filter(([, value]) => value !== undefined)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {notes
        .filter((note) => note !== undefined)
        .map((note) => (
          <p key={note}>{note}</p>
        ))}
    </section>
  );
}
