/** The value with one leaf or branch of it replaced, in each place and each way, and with one field too many. */
export function* mutantsOf(
  value: object,
  replacementsOf: (leaf: unknown) => readonly unknown[],
): Generator<object> {
  for (const [key, inner] of Object.entries(value)) {
    for (const odd of replacementsOf(inner)) yield withField(value, key, odd);
    if (typeof inner !== 'object' || inner === null) continue;
    for (const mutant of mutantsOf(inner, replacementsOf)) yield withField(value, key, mutant);
  }
  if (!Array.isArray(value)) yield { ...value, 示例: 1 };
}

function withField(value: object, key: string, inner: unknown): object {
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  return Object.assign(copy, { [key]: inner });
}
