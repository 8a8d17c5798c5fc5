import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Registers } from '../parts/whose.ts';
import { isUnread } from './is-unread.ts';
import type { WatchProps } from './watch-acts.ts';

export type NewsProps = WatchProps & { readonly state: Registers };

/** What isn't read yet of watched agencies; on most days there is nothing, and what it takes to say it isn't loaded. */
export function NewsOfWatched(props: NewsProps) {
  const isAny = props.watched?.some(isUnread) ?? false;
  const [View, setView] = useState<FunctionComponent<NewsProps>>();
  useEffect(() => {
    if (isAny) void import('./unread-changes.tsx').then((it) => setView(() => it.UnreadChanges));
  }, [isAny]);
  return View && <View {...props} />;
}
