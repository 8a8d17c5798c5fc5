import { useEffect, useState } from 'preact/hooks';
import type { FoundAgency, SearchAnswer } from '../../messages/search-answer.ts';
import type { TabState } from '../../messages/tab-state.ts';
import { FoundLine } from '../popup/found-line.tsx';
import { panelWords } from '../words/panel-words.ts';

type OtherBranchesProps = {
  /** The registered name of the legal person. */
  readonly name: string;
  /** Codes that the page names already. */
  readonly named: readonly string[];
  readonly state: Pick<TabState, 'lang' | 'registers'>;
  readonly search: (part: string) => Promise<SearchAnswer | undefined>;
};

/**
 * Branches in the register that the page doesn't name, by their names, for the register has no other word of which branch is whose. That it has none says nothing:
 * few branches have a record of their own.
 */
export function OtherBranches({ name, named, state, search }: OtherBranchesProps) {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let isLate = false;
    setKnown(undefined);
    void lookUp(name, search).then((found) => isLate || setKnown(found));
    return () => {
      isLate = true;
    };
  }, [name]);
  if (known === undefined) return null;
  const { side } = panelWords(state.lang);
  const branches = known.branches.filter(({ code }) => !named.includes(code));
  return (
    <>
      <h3>{side.otherBranches}</h3>
      {branches.length === 0 ? (
        <p class="aside">{side.noOtherBranches}</p>
      ) : (
        <ul class="findings">
          {branches.map((one) => (
            <li key={one.code}>
              <FoundLine one={one} state={state} />
            </li>
          ))}
        </ul>
      )}
      {known.hasMore && <p class="aside">{side.moreBranches}</p>}
    </>
  );
}

type Known = { readonly branches: readonly FoundAgency[]; readonly hasMore: boolean };

async function lookUp(
  name: string,
  search: OtherBranchesProps['search'],
): Promise<Known | undefined> {
  // Folding takes tables that the panel needs for nothing else.
  const [answer, { branchesOf }] = await Promise.all([search(name), import('./branches-of.ts')]);
  return answer && { branches: branchesOf(name, answer.found), hasMore: answer.hasMore };
}
