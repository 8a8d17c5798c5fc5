import { useSignal } from '@preact/signals';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import type { WatchProps } from '../watch/watch-acts.ts';
import { watchWords } from '../words/watch-words.ts';

type WatchPageButtonProps = WatchProps & {
  readonly groups: readonly FindingGroup[];
  readonly lang: Lang;
};

/** Puts all agencies that the page names for certain on the watch list, but for those that the reader has dismissed. */
export function WatchPageButton({ watched, watch, groups, lang }: WatchPageButtonProps) {
  const isRefused = useSignal(false);
  if (watched === undefined) return null;
  const said = watchWords(lang);
  const young = agenciesOf(groups).filter(({ code }) => !watched.some((one) => one.code === code));
  if (young.length === 0) return null;
  const add = async () => {
    isRefused.value = !(await watch.add(young));
  };
  return (
    <p class="take-away">
      <button type="button" onClick={add}>
        {said.watchPage(young.length)}
      </button>
      <span role="status" class="aside">
        {isRefused.value && said.import.tooMany}
      </span>
    </p>
  );
}

/** Each once, in the order of the list; a branch is watched by its own code, if it has one. */
function agenciesOf(groups: readonly FindingGroup[]) {
  const sure = groups.filter(
    ({ finding, dismissal }) => finding.certainty.kind === 'certain' && dismissal === undefined,
  );
  return [...new Map(sure.map(({ finding: { code, name } }) => [code, { code, name }])).values()];
}
