/** What was typed, by the fields’ names; several values under one name are several ticks. */
export type Typed = ReadonlyMap<string, readonly string[]>;

/** Undefined where nothing was typed but blanks. */
export function textAt(path: string, typed: Typed): string | undefined {
  const text = typed.get(path)?.[0]?.trim();
  return text === '' ? undefined : text;
}
