import type { PersonDecision } from '../disclosure/person-record.ts';
import type { Register } from '../register/layers/register.ts';
import { foldText } from '../text/fold.ts';
import type { Instant } from '../time/instant.ts';
import { holdsAt } from '../time/interval.ts';
import type { PersonFinding, TextPlace } from './finding.ts';
import { placeOf } from './findings-of.ts';
import type { NameMention } from './mention.ts';
import type { Page, ReadBlock } from './read-block.ts';

/**
 * Finds the practitioners about whom a decision is published (the province’s credit regulation art. 15), but only
 * beside the agency that the decision names: a few characters from it, or in a short block next to its own. No person
 * is looked for anywhere else, and even there it may be a namesake.
 */
export function personsBeside(
  page: Page,
  register: Register,
  now: Instant,
): readonly PersonFinding[] {
  if (page.blocks.length === 0) return [];
  const decisions = decisionsByAgency(register, now);
  if (decisions.size === 0) return [];
  const found = page.blocks.flatMap((block) =>
    block.names.flatMap((mention) =>
      decisionsAbout(mention, decisions).flatMap(({ agency, person, entry }) =>
        placesOf(person, block, mention, page).map((place) => ({ ...place, agency, entry })),
      ),
    ),
  );
  // A person between two mentions of an agency stands beside both.
  return [...new Map(found.map((one) => [`${one.block} ${one.start} ${one.entry}`, one])).values()];
}

type Decisions = ReadonlyMap<string, readonly PersonDecision[]>;

/** The decisions in force, by the folded name of the agency in each. */
function decisionsByAgency({ persons }: Register, now: Instant): Decisions {
  const all = [...persons()].flatMap(({ decisions }) => decisions);
  const inForce = all.filter((decision) => holdsAt(decision, now));
  return Map.groupBy(
    inForce.filter(({ agency }) => agency !== undefined),
    ({ agency = '' }) => foldText(agency),
  );
}

/**
 * The decisions about an agency under any of its names, because it may have changed its name since. A name that the
 * agency alone says is its own ties it to no decision, unless that is the name on the page.
 */
function decisionsAbout({ holders }: NameMention, decisions: Decisions) {
  return holders.flatMap(({ record: { code, names }, name: onPage }) =>
    names
      .filter(({ name, isUnconfirmed }) => !isUnconfirmed || name === onPage.name)
      .flatMap(({ name }) => decisions.get(foldText(name)) ?? [])
      .map(({ person, entry }) => ({ agency: code, person: foldText(person), entry })),
  );
}

const nearUnits = 40;
const shortBlock = 40;

function placesOf(person: string, block: ReadBlock, mention: NameMention, page: Page) {
  const { start, wholeEnd } = mention;
  const others = neighboursOf(block.block, page).filter(
    ({ folded }) => folded.text.length <= shortBlock,
  );
  return [
    ...placesIn(block, person, [Math.max(0, start - nearUnits), start]),
    ...placesIn(block, person, [wholeEnd, wholeEnd + nearUnits], wholeEnd),
    ...others.flatMap((other) => placesIn(other, person, [0, shortBlock])),
  ];
}

/** The block before and the two after: a row reads agency, label, person. */
function neighboursOf(block: number, { read, follows }: Page): readonly ReadBlock[] {
  const before = follows(block) ? [read(block - 1)] : [];
  const next = follows(block + 1) ? [read(block + 1)] : [];
  const second = next.length > 0 && follows(block + 2) ? [read(block + 2)] : [];
  return [...before, ...next, ...second].filter((one) => one !== undefined);
}

/** The person's places in [from, to) of a block; `boundary`: a name may begin there, whatever comes before. */
function placesIn(
  block: ReadBlock,
  person: string,
  [from, to]: readonly [from: number, to: number],
  boundary = 0,
): readonly TextPlace[] {
  const { text } = block.folded;
  const near = text.slice(0, to);
  const places: TextPlace[] = [];
  for (let at = near.indexOf(person, from); at >= 0; at = near.indexOf(person, at + 1)) {
    const end = at + person.length;
    const begins = at === boundary || mayEndBefore.test(text.slice(Math.max(0, at - 2), at));
    const ends = mayBeginAfter.test(text.slice(end, end + 1));
    if (begins && ends) places.push({ block: block.block, ...placeOf(block, at, end) });
  }
  return places;
}

/** A letter right before or after a person's name must belong to a label or a list: 张三 isn't in 张三丰. */
const mayEndBefore = /(?:[^\p{L}]|[人员师]|[组处]长|代表|姓名|[为是由和与])$/u;
const mayBeginAfter = /^(?:$|[^\p{L}]|[等和与为])/u;
