import type { Annotation } from './annotation.ts';
import type { PageScore } from './score-page.ts';
import type { RoleScore } from './score-roles.ts';
import type { Disagreement, SecondOpinion } from './second-opinion.ts';

export type PageResult = {
  readonly case: string;
  readonly annotations: readonly Annotation[];
  readonly mainThreadMs: number;
  /** Undefined on a page without labels. */
  readonly score: PageScore | undefined;
  readonly roles: RoleScore | undefined;
  /** Undefined where the oracle was not asked. */
  readonly opinion: SecondOpinion | undefined;
  /** Why the page could not be read to its end. */
  readonly failure: string | undefined;
};

type Total = {
  readonly expected: number;
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
  readonly possible: number;
  readonly precision: number;
  readonly recall: number;
};

/**
 * Sums up the labelled pages, and the possible findings on all pages. A share of nothing is 1: nothing was missed or
 * wrong.
 */
function totalOf(results: readonly PageResult[]): Total {
  const labelled = results.filter(({ score }) => score !== undefined);
  const scores = labelled.flatMap(({ score }) => score ?? []);
  const expected = sum(scores.map((score) => score.expected));
  const found = sum(scores.map((score) => score.found));
  const certain = sum(scores.map((score) => score.certain));
  const extra = sum(scores.flatMap((score) => score.extra).map(({ count }) => count));
  return {
    expected,
    found,
    missed: expected - found,
    extra,
    possible: sum(results.map(possibleOn)),
    precision: share(certain, certain + extra),
    recall: share(found, expected),
  };
}

/** The whole run as one line of JSON. Pages without labels expect nothing and are not scored. */
export function jsonLine(results: readonly PageResult[]): string {
  const pages = results.map((result) => ({
    case: result.case,
    expected: result.score?.expected ?? 0,
    found: result.score?.found ?? 0,
    possible: possibleOn(result),
    missed: result.score?.missed ?? [],
    extra: result.score?.extra ?? [],
    annotations: result.annotations.map(({ name, text, count, certainty, painted }) => ({
      name,
      text,
      count,
      certainty,
      painted,
    })),
    mainThreadMs: result.mainThreadMs,
  }));
  return JSON.stringify({ pages, total: totalOf(results) });
}

/** A page's result in a few lines for the person at the prompt. */
export function pageLines(result: PageResult): readonly string[] {
  const { score, annotations } = result;
  const all = sum(annotations.map(({ count }) => count));
  const listed = sum(annotations.filter(({ painted }) => !painted).map(({ count }) => count));
  const facts = [
    ...(score === undefined ? ['no labels'] : scoreFacts(score)),
    `possible ${possibleOn(result)}`,
    `findings ${all}${listed > 0 ? ` (${listed} only listed)` : ''}`,
    `${result.mainThreadMs} ms`,
    ...(result.failure === undefined ? [] : [`FAILED: ${result.failure}`]),
  ];
  return [
    `${result.case}: ${facts.join(', ')}`,
    ...(score?.missed ?? []).map(({ name, count }) => `    missed ${count} × ${name}`),
    ...(score?.extra ?? []).map(
      ({ name, text, count }) => `    extra ${count} × “${text}” as ${name || 'nothing'}`,
    ),
  ];
}

export function totalLine(results: readonly PageResult[]): string {
  const { expected, found, missed, extra, possible, precision, recall } = totalOf(results);
  const labelled = results.filter(({ score }) => score !== undefined).length;
  return `${results.length} pages, ${labelled} with labels: expected ${expected}, found ${found}, missed ${missed}, extra ${extra}, possible ${possible}, recall ${percent(recall)}, precision ${percent(precision)}`;
}

/** How far the roles read on the labelled pages agree with the labels: one line, then every difference. */
export function roleLines(results: readonly PageResult[]): readonly string[] {
  const scores = results.flatMap(({ roles }) => roles ?? []);
  const right = sum(scores.map((score) => score.right));
  const unread = sum(scores.map((score) => score.unread));
  const wrong = results.flatMap((result) =>
    (result.roles?.wrong ?? []).map(
      ({ name, role, label }) => `    role ${role} for ${label} ${result.case}: ${name}`,
    ),
  );
  const read = right + wrong.length;
  return [
    `roles: labelled ${read + unread}, read ${read}, right ${right} (${percent(share(right, read))})`,
    ...wrong,
  ];
}

/** How far the oracle agrees on all pages together: one line, then every disagreement. */
export function oracleLines(results: readonly PageResult[]): readonly string[] {
  const opinions = results.flatMap(({ opinion }) => opinion ?? []);
  const expected = sum(opinions.map((one) => one.expected));
  const found = sum(opinions.map((one) => one.found));
  const lines = (
    what: string,
    differencesOf: (opinion: SecondOpinion) => readonly Disagreement[],
  ) =>
    results.flatMap((result) =>
      (result.opinion ? differencesOf(result.opinion) : []).map(
        (one) => `    ${what} (${one.class}) ${result.case}: “${one.text}” in ${one.context}`,
      ),
    );
  const missed = lines('missed', (opinion) => opinion.missed);
  const extra = lines('extra', (opinion) => opinion.extra);
  return [
    `oracle: expected ${expected}, found ${found} (${percent(share(found, expected), 2)}), missed ${missed.length}, extra ${extra.length}`,
    ...missed,
    ...extra,
  ];
}

function scoreFacts(score: PageScore): readonly string[] {
  const missed = score.expected - score.found;
  const extra = sum(score.extra.map(({ count }) => count));
  return [
    `expected ${score.expected}`,
    `found ${score.found}`,
    `missed ${missed}`,
    `extra ${extra}`,
  ];
}

function possibleOn({ annotations }: PageResult): number {
  return sum(
    annotations.filter(({ certainty }) => certainty === 'possible').map(({ count }) => count),
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function percent(number: number, digits = 1): string {
  return `${(number * 100).toFixed(digits)} %`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
