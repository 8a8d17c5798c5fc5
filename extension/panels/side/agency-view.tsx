import { useEffect, useRef } from 'preact/hooks';
import { paths } from '../../../shared/contract/paths.ts';
import { cardOf } from '../../../shared/view/card-model.ts';
import { sumUpConsortium } from '../../../shared/view/consortium-sum.ts';
import { CreditCard } from '../../../shared/view/credit-card.tsx';
import { holdAgainst } from '../../../shared/view/held-against.ts';
import { TimeLineRow } from '../../../shared/view/time-line.tsx';
import { noPossibilities, WholeRecord } from '../../../shared/view/whole-record.tsx';
import type { PanelMessage } from '../../messages/panel-messages.ts';
import { whoseRegister } from '../../messages/register-labels.ts';
import type { SearchAnswer } from '../../messages/search-answer.ts';
import type { TabState } from '../../messages/tab-state.ts';
import type { CityVerdict } from '../../messages/verdicts.ts';
import type { FindingGroup } from '../parts/group-findings.ts';
import { allVerdicts, registerOf } from '../parts/whose.ts';
import type { WatchProps } from '../watch/watch-acts.ts';
import { WatchButton } from '../watch/watch-button.tsx';
import { panelWords } from '../words/panel-words.ts';
import { Correct } from './correct.tsx';
import { OtherBranches } from './other-branches.tsx';
import { PlaceSteps } from './place-steps.tsx';

type AgencyViewProps = WatchProps & {
  readonly group: FindingGroup;
  /** All agencies of the page: the branches of this one are among them. */
  readonly groups: readonly FindingGroup[];
  readonly state: TabState;
  readonly ask: (message: PanelMessage) => void;
  readonly now: () => string;
  readonly back: () => void;
  readonly search: (part: string) => Promise<SearchAnswer | undefined>;
};

/** All that the register says of one agency, and of its decisions for what the page is for. */
export function AgencyView(props: AgencyViewProps) {
  const { group, groups, state, ask, now, back, search, watched, watch } = props;
  const { lang } = state;
  const { finding, verdict } = group;
  const { side } = panelWords(lang);
  const { name } = cardOf(verdict, finding.code, now(), { finding });
  const button = useRef<HTMLButtonElement>(null);
  // Who came here by keyboard goes on from here, and hears it.
  useEffect(() => button.current?.focus(), [finding.code]);
  return (
    <section class="agency" aria-label={name ?? finding.code}>
      <button type="button" ref={button} onClick={back}>
        ‹ {side.back}
      </button>
      <PlaceSteps {...{ group, state, ask }} name={finding.branch ?? name ?? finding.code} />
      <WatchButton {...{ watched, watch, lang }} code={finding.code} name={name ?? finding.code} />
      {allVerdicts(verdict).map((one) => (
        <SaidCard key={one.jurisdiction} verdict={one} {...{ group, state }} at={now()} />
      ))}
      <Branches group={group} groups={groups} title={side.branches} />
      {verdict.outcome === 'known' && name !== undefined && (
        <OtherBranches
          name={name}
          named={groups.map(({ finding: { code } }) => code)}
          state={state}
          search={search}
        />
      )}
      <Correct {...{ group, state, ask }} name={finding.branch ?? name ?? finding.code} />
    </section>
  );
}

type SaidCardProps = Pick<AgencyViewProps, 'group' | 'state'> & {
  readonly verdict: CityVerdict;
  readonly at: string;
};

/** All that one register says of it. */
function SaidCard({ verdict, group: { finding }, state, at }: SaidCardProps) {
  const { lang, notices, verdicts } = state;
  const notice = notices[finding.frame];
  const { origin, city } = registerOf(verdict, state);
  const links = {
    page: origin + paths.page(finding.code),
    receipt: origin + paths.receipt(finding.code),
    correction: (entry: string) => origin + paths.correctionPage(finding.code, entry),
  };
  return (
    <CreditCard
      card={cardOf(verdict, finding.code, at, {
        finding,
        held: holdAgainst(verdict, notice),
        consortium: finding.consortium && sumUpConsortium(finding.consortium, verdicts, notice, at),
      })}
      lang={lang}
      whose={whoseRegister(city, lang)}
      links={verdict.outcome === 'known' ? links : {}}
      more={
        verdict.outcome === 'known' && (
          <>
            <TimeLineRow record={verdict.record} now={at} lang={lang} />
            <WholeRecord
              record={verdict.record}
              incentives={noPossibilities}
              now={at}
              lang={lang}
            />
          </>
        )
      }
    />
  );
}

type BranchesProps = Pick<AgencyViewProps, 'group' | 'groups'> & { readonly title: string };

/** Branches of the agency that the page names, by their own names. */
function Branches({ group: { finding }, groups, title }: BranchesProps) {
  const branches = groups.flatMap(({ finding: other }) => {
    const isOwn = other.code === finding.code || other.legalPerson === finding.code;
    const name = other.branch ?? (other.legalPerson === undefined ? undefined : other.name);
    return isOwn && name !== undefined && name !== finding.branch ? [name] : [];
  });
  if (branches.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="not-checked">
        {branches.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
