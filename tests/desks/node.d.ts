/** The parts of Node that the tools over an object's file use, beside the types of workerd. */
declare module 'node:sqlite' {
  type Cell = Uint8Array | string | number | null;
  type Row = Record<string, Cell>;
  export interface StatementSync {
    all(...bound: readonly Cell[]): Row[];
    get(...bound: readonly Cell[]): Row | undefined;
    iterate(...bound: readonly Cell[]): Iterable<Row>;
    run(...bound: readonly Cell[]): { readonly changes: number };
  }
  export class DatabaseSync {
    constructor(path: string);
    exec(statements: string): void;
    prepare(query: string): StatementSync;
    close(): void;
  }
}
declare module 'node:v8' {
  export function serialize(value: unknown): Uint8Array;
  export function deserialize(bytes: unknown): unknown;
}
declare module 'node:crypto' {
  export function randomBytes(length: number): Uint8Array;
}
declare module 'node:process' {
  export const argv: readonly string[];
}
