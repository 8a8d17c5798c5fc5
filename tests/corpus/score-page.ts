import type { Annotation } from './annotation.ts';
import type { Labels, Mention } from './labels.ts';
import { plainName } from './plain-name.ts';

export type PageScore = {
  readonly expected: number;
  /** Expected occurrences that a certain or a possible finding covers. */
  readonly found: number;
  /** Expected occurrences that a certain finding covers. */
  readonly certain: number;
  readonly missed: readonly { readonly name: string; readonly count: number }[];
  /** Certain findings that belong to no expected occurrence. */
  readonly extra: readonly Extra[];
};

type Extra = { readonly name: string; readonly text: string; readonly count: number };

/**
 * Compares a page's findings with what a person found there. A finding that covers more or less than its name counts
 * as extra.
 */
export function scorePage(labels: Labels, annotations: readonly Annotation[]): PageScore {
  const mentions = exactMentions(labels);
  const scores = mentions.map((mention) =>
    scoreMention(
      mention,
      annotations.filter((one) => isOf(mention, one)),
    ),
  );
  const strays = annotations.filter(
    (one) =>
      one.certainty === 'certain' &&
      !mentions.some((mention) => isOf(mention, one)) &&
      !isNeutral(labels, one),
  );
  return {
    expected: sum(scores.map(({ expected }) => expected)),
    found: sum(scores.map(({ found }) => found)),
    certain: sum(scores.map(({ certain }) => certain)),
    missed: scores
      .filter(({ expected, found }) => found < expected)
      .map(({ name, expected, found }) => ({ name, count: expected - found })),
    extra: [...scores.flatMap(({ extra }) => extra), ...strays.map(asExtra)],
  };
}

/** A name that the labels give in two spellings is one name. */
function exactMentions(labels: Labels): readonly Mention[] {
  const byName = new Map<string, Mention>();
  for (const mention of labels.mentions.filter(({ kind }) => kind === 'exact')) {
    const plain = plainName(mention.name);
    const count = (byName.get(plain)?.count ?? 0) + mention.count;
    byName.set(plain, { ...mention, count });
  }
  return [...byName.values()];
}

function isOf(mention: Mention, { name, text, isBranch }: Annotation): boolean {
  const plain = plainName(mention.name);
  const covered = plainName(text);
  return plainName(name) === plain && (isBranch ? covered.startsWith(plain) : covered === plain);
}

function scoreMention({ name, count }: Mention, annotations: readonly Annotation[]) {
  const certainOnes = annotations.filter(({ certainty }) => certainty === 'certain');
  const all = sum(annotations.map((one) => one.count));
  const certain = sum(certainOnes.map((one) => one.count));
  return {
    name,
    expected: count,
    found: Math.min(count, all),
    certain: Math.min(count, certain),
    extra:
      certain > count ? [{ name, text: certainOnes[0]?.text ?? name, count: certain - count }] : [],
  };
}

/**
 * Short forms and garbled names count neither for nor against the extension; nor does a finding that overlaps one.
 */
function isNeutral(labels: Labels, { name, text }: Annotation): boolean {
  const covered = plainName(text);
  return labels.mentions
    .filter(({ kind }) => kind !== 'exact')
    .some(({ name: labelled, surfaces = [] }) =>
      [labelled, ...surfaces]
        .map(plainName)
        .some(
          (form) => form === plainName(name) || form.includes(covered) || covered.includes(form),
        ),
    );
}

function asExtra({ name, text, count }: Annotation): Extra {
  return { name, text, count };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
