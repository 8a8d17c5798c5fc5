import { useSignal } from '@preact/signals';
import { words } from '../../../shared/messages/words.ts';
import type { SearchAnswer } from '../../messages/search-answer.ts';
import { BadgeList, type BadgeListProps } from '../parts/badge-list.tsx';
import { Condition } from '../parts/condition.tsx';
import { Counts } from '../parts/counts.tsx';
import { Doors } from '../parts/doors.tsx';
import { groupFindings, groupKeyOf } from '../parts/group-findings.ts';
import { NotCheckedList } from '../parts/not-checked-list.tsx';
import { PanelHead } from '../parts/panel-head.tsx';
import type { PanelProps } from '../parts/panel-props.ts';
import { PersonList } from '../parts/person-list.tsx';
import { RegisterFoot } from '../parts/register-foot.tsx';
import { SiteLine } from '../parts/site-line.tsx';
import { UnknownNames } from '../parts/unknown-names.tsx';
import { NewsOfWatched } from '../watch/news-of-watched.tsx';
import type { WatchProps } from '../watch/watch-acts.ts';
import { panelWords } from '../words/panel-words.ts';
import { AgencyView } from './agency-view.tsx';
import { RoleList } from './role-list.tsx';
import { TakeAway } from './take-away.tsx';
import { WatchPageButton } from './watch-page-button.tsx';

export type SidePanelProps = PanelProps &
  WatchProps &
  Pick<BadgeListProps, 'badgesOf'> & {
    readonly now: () => string;
    /** Undefined where the background doesn't answer. */
    readonly search: (part: string) => Promise<SearchAnswer | undefined>;
    readonly copy: (text: string) => Promise<void>;
    /** Hands a file to the reader. */
    readonly save: (name: string, text: string) => void;
  };

/** The agency whose details are open, of this tab alone. */
type Choice = { readonly tab: number; readonly open?: string; readonly cameFrom?: string };

/** What stays open beside a page: all agencies that it names, by role, and the whole of what is known of each. */
export function SidePanel(props: SidePanelProps) {
  const { state, ask, allow, now, search, watched, watch } = props;
  const chosen = useSignal<Choice>({ tab: state.tab });
  const { open, cameFrom } = chosen.value.tab === state.tab ? chosen.value : {};
  const groups = groupFindings(state);
  const group = groups.find(({ finding }) => groupKeyOf(finding) === open);
  const choose = (key: string) => {
    chosen.value = { tab: state.tab, open: key };
  };
  const back = () => {
    chosen.value = { tab: state.tab, ...(open !== undefined && { cameFrom: open }) };
  };
  const said = panelWords(state.lang);
  return (
    <div class="side" lang={words(state.lang).htmlLang}>
      <PanelHead state={state} ask={ask} />
      <SiteLine state={state} ask={ask} allow={allow} />
      <Condition {...props} />
      {group !== undefined ? (
        <AgencyView {...{ group, groups, state, ask, now, search, watched, watch }} back={back} />
      ) : (
        <>
          <NewsOfWatched {...{ watched, watch, state }} />
          <Counts state={state} />
          <NotCheckedList state={state} />
          <RoleList {...{ groups, state, ask, now, choose, cameFrom }} />
          <TakeAway {...props} groups={groups} />
          <WatchPageButton {...{ watched, watch, groups }} lang={state.lang} />
          <BadgeList state={state} badgesOf={props.badgesOf} />
          <PersonList state={state} />
          <UnknownNames state={state} />
          <p class="aside">{said.onlyRegistered}</p>
          <Doors {...{ state, watched }} />
        </>
      )}
      <RegisterFoot state={state} ask={ask} />
    </div>
  );
}
