import { fillParts, type TemplateParts } from './fill-template.ts';

/** Makes a value by the texts in a template's holes. */
export type MakeRecord = (texts: readonly string[]) => unknown;

/**
 * Makes the records of a template as parsing them would, several times as quickly: what they all have in common is
 * one frozen value that they share. Undefined for a template whose records don't come out the same.
 */
export function recordMaker(parts: TemplateParts): MakeRecord | undefined {
  const holes = Array.from({ length: (parts.length - 1) / 2 }, (_, hole) => hole);
  const holeOf = new Map(holes.map((hole) => [`\0${hole}`, hole]));
  const make = makerOf(JSON.parse(fillParts(parts, [...holeOf.keys()])), holeOf);
  // Not so where a literal looks like one of these marks, or a key comes twice.
  const isSame = ['a', 'b'].every((letter) => {
    const texts = holes.map((hole) => letter + hole);
    return JSON.stringify(make(texts)) === JSON.stringify(JSON.parse(fillParts(parts, texts)));
  });
  return isSame ? make : undefined;
}

function makerOf(value: unknown, holeOf: ReadonlyMap<string, number>): MakeRecord {
  return makerOfVaried(value, holeOf) ?? (() => freeze(value));
}

/** Undefined where no hole is in the value. */
function makerOfVaried(
  value: unknown,
  holeOf: ReadonlyMap<string, number>,
): MakeRecord | undefined {
  if (typeof value === 'string') {
    const hole = holeOf.get(value);
    return hole === undefined ? undefined : (texts) => texts[hole];
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const varied: { readonly key: string; readonly make: MakeRecord }[] = [];
  for (const [key, part] of Object.entries(value)) {
    const make = makerOfVaried(part, holeOf);
    if (make) varied.push({ key, make });
    else freeze(part);
  }
  if (varied.length === 0) return undefined;
  return (texts) => {
    const made: Record<string, unknown> = Array.isArray(value) ? Object([...value]) : { ...value };
    for (const { key, make } of varied) made[key] = make(texts);
    return made;
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
