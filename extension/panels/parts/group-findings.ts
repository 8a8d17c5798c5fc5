import type { InConsortium } from '../../../shared/findings/finding.ts';
import { isPainted, type PartyRole, partyRoles } from '../../../shared/findings/party-role.ts';
import type { Level } from '../../../shared/kinds/form/level.ts';
import { holdAgainst } from '../../../shared/view/held-against.ts';
import { type Mark, markOf } from '../../../shared/view/marks.ts';
import { byWorst } from '../../../shared/view/worst-first.ts';
import type { TabFinding, TabState } from '../../messages/tab-state.ts';
import type { Notices, PageVerdict, Verdicts } from '../../messages/verdicts.ts';
import type { Dismissal } from '../../settings/dismissal.ts';

/** One line of the popup: an agency, and every place where the page names it, however it does; a branch is apart. */
export type FindingGroup = {
  /** Of the surest of them, one under whose notice the level weighs most. */
  readonly finding: TabFinding;
  readonly places: readonly [TabFinding, ...TabFinding[]];
  /** The worst that any register says of it. */
  readonly verdict: PageVerdict;
  readonly mark: Mark;
  /** The first of its roles on the page, in the order of `partyRoles`. */
  readonly role: PartyRole | undefined;
  readonly consortium: InConsortium | undefined;
  /** Of a branch: the level of its legal person, where that has any. */
  readonly legalPersonMark: Exclude<Level, 'normal'> | undefined;
  /** By the reader, on this page. */
  readonly dismissal: Dismissal | undefined;
};

/** The findings of a tab by agency: suppliers before others, the worst of them first. */
export function groupFindings({
  findings,
  verdicts,
  notices,
  dismissed,
}: TabState): readonly FindingGroup[] {
  const groups = new Map<string, [TabFinding, ...TabFinding[]]>();
  for (const finding of findings) {
    const key = groupKeyOf(finding);
    const places = groups.get(key);
    if (places === undefined) groups.set(key, [finding]);
    else places.push(finding);
  }
  return [...groups.values()]
    .map((places) => groupOf(places, verdicts, notices, dismissed))
    .sort(inOrder);
}

const nothingKnown: PageVerdict = { outcome: 'unknown', cause: 'no-register' };

/** Findings of one key are told in one line: names and code of one company that don't agree are two doubts about one company. */
export function groupKeyOf({ code, branch = '' }: TabFinding): string {
  return `${code} ${branch}`;
}

function groupOf(
  places: FindingGroup['places'],
  verdicts: Verdicts,
  notices: Notices,
  dismissed: readonly Dismissal[],
): FindingGroup {
  const verdict = verdicts[places[0].code] ?? nothingKnown;
  const { finding, mark } = weightiest(places, verdict, notices);
  const [role] = places
    .flatMap((place) => place.role ?? [])
    .sort((a, b) => roleRank(a) - roleRank(b));
  const isCertain = finding.certainty.kind === 'certain';
  const dismissal = dismissed.find(({ code }) => code === finding.code);
  return {
    finding,
    places,
    verdict,
    role,
    consortium: places.find(({ consortium }) => consortium)?.consortium,
    dismissal,
    mark: calm(isCertain ? mark : { ...mark, line: 'dashed' }, dismissal),
    legalPersonMark: levelOf(finding.legalPerson, verdicts),
  };
}

/** A decision may have effect for the notice of one frame and none for that of another. */
function weightiest(places: FindingGroup['places'], verdict: PageVerdict, notices: Notices) {
  const [first] = places;
  const certain = places.filter(({ certainty }) => certainty.kind === 'certain');
  const markIn = ({ frame }: TabFinding) =>
    markOf(verdict, holdAgainst(verdict, notices[frame])?.isOutsideScope);
  // A page may name an agency thousands of times: one place of each frame is judged.
  const onePerFrame = new Map(
    (certain.length > 0 ? certain : places).toReversed().map((place) => [place.frame, place]),
  );
  const [worst = { finding: first, mark: markIn(first) }] = [...onePerFrame.values()]
    .toReversed()
    .map((finding) => ({ finding, mark: markIn(finding) }))
    .sort((one, other) => byWorst(one.mark, other.mark));
  return worst;
}

/** What is dismissed keeps its word and sign, in grey. */
function calm(mark: Mark, dismissal: Dismissal | undefined): Mark {
  return dismissal === undefined ? mark : { ...mark, tone: 'neutral' };
}

function levelOf(code: string | undefined, verdicts: Verdicts): FindingGroup['legalPersonMark'] {
  const verdict = code === undefined ? undefined : verdicts[code];
  if (verdict?.outcome !== 'known' || verdict.span.level === 'normal') return undefined;
  return verdict.span.level;
}

/** Suppliers, and those of whom the page doesn't say what they are, go before purchasers and agents. */
function inOrder(one: FindingGroup, other: FindingGroup): number {
  return (
    bandOf(one) - bandOf(other) ||
    byWorst(one.mark, other.mark) ||
    roleRank(one.role) - roleRank(other.role) ||
    doubtOf(one) - doubtOf(other)
  );
}

function bandOf({ places, dismissal }: FindingGroup): number {
  if (dismissal !== undefined) return 2;
  return places.some(isPainted) ? 0 : 1;
}

function doubtOf({ finding }: FindingGroup): number {
  return finding.certainty.kind === 'certain' ? 0 : 1;
}

function roleRank(role: PartyRole | undefined): number {
  return role === undefined ? partyRoles.length : partyRoles.indexOf(role);
}
