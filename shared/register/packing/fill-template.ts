import { dayOfNumber, holes, instantOfNumbers, numberOfAgain } from './template-holes.ts';

/** Literal text at even places, and between each two of them a hole. */
export type TemplateParts = readonly string[];

/** Gives the values of a record's holes, one after the other, kind by kind. */
export interface HoleValues {
  code(): string;
  name(): string;
  text(): string;
  day(): number;
  moment(): number;
}

/** Cuts a template at its holes. */
export function splitAtHoles(source: string): TemplateParts {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    if (!isHole(source.charAt(at))) continue;
    const end = at + (source[at] === holes.again ? 2 : 1);
    parts.push(source.slice(from, at), source.slice(at, end));
    from = end;
    at = end - 1;
  }
  return [...parts, source.slice(from)];
}

function isHole(character: string): boolean {
  return character < ' ';
}

/** The texts that belong in the holes, in their order. */
export function textsOfHoles(parts: TemplateParts, values: HoleValues): readonly string[] {
  const texts: string[] = [];
  const instants: string[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    texts.push(textOfHole(parts[at] as string, values, instants));
  }
  return texts;
}

function textOfHole(hole: string, values: HoleValues, instants: string[]): string {
  switch (hole[0]) {
    case holes.code:
      return values.code();
    case holes.name:
      return values.name();
    case holes.text:
      return values.text();
    case holes.day:
      return dayOfNumber(values.day());
    case holes.again:
      return instants[numberOfAgain(hole)] ?? '';
    default: {
      const instant = instantOfNumbers(values.day(), values.moment());
      instants.push(instant);
      return instant;
    }
  }
}

/** JSON, with the texts in the holes as its strings. */
export function fillParts(parts: TemplateParts, texts: readonly string[]): string {
  let json = parts[0] ?? '';
  for (let place = 0; place < texts.length; place++) {
    json += JSON.stringify(texts[place]) + (parts[2 * place + 2] ?? '');
  }
  return json;
}
