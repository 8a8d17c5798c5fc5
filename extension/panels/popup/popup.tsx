import { words } from '../../../shared/messages/words.ts';
import { BadgeList, type BadgeListProps } from '../parts/badge-list.tsx';
import { Condition } from '../parts/condition.tsx';
import { Counts } from '../parts/counts.tsx';
import { Doors } from '../parts/doors.tsx';
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
import { PopupList } from './popup-list.tsx';
import { SearchBox, type SearchProps } from './search-box.tsx';

export type PopupProps = PanelProps &
  SearchProps &
  WatchProps &
  Pick<BadgeListProps, 'badgesOf'> & {
    /** Absent where there is no side panel to open. */
    readonly openSide?: () => void;
  };

/** What the toolbar button opens: everything found on the page in the tab, and how far it can be relied on. */
export function Popup(props: PopupProps) {
  const { state, ask, allow, openSide, watched, watch } = props;
  const { lang } = state;
  const said = panelWords(lang);
  return (
    <div class="popup" lang={words(lang).htmlLang}>
      <PanelHead state={state} ask={ask} />
      <SearchBox {...props} />
      <SiteLine state={state} ask={ask} allow={allow} />
      <Condition {...props} />
      <NewsOfWatched {...{ watched, watch, state }} />
      <Counts state={state} />
      <NotCheckedList state={state} />
      <PopupList state={state} ask={ask} />
      <BadgeList state={state} badgesOf={props.badgesOf} />
      <PersonList state={state} />
      <UnknownNames state={state} />
      <p class="aside">{said.onlyRegistered}</p>
      <Doors {...{ state, openSide, watched }} />
      <RegisterFoot state={state} ask={ask} />
    </div>
  );
}
