import type { Lang } from '../../../../shared/messages/lang.ts';
import { actorOf, type Grant } from '../../accounts/grant.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { keyOf, readFile } from '../recording/read-file.ts';
import { type Ask, defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';

/** Who works for the public watches whom they like; a party has its own file before it anyway. */
export function mayWatch(grant: Grant): boolean {
  return actorOf(grant) !== undefined && grant.speaksFor === undefined;
}

/** Begins to watch a subject, or no longer does. */
export const watchScreen = defineScreen({
  path: screenPaths.watchSubject(':key'),
  who: 'grant',
  allows: mayWatch,
  post: async (ask) => {
    const file = await readFile(ask, ask.param('key'));
    if (!file) return problemPage('not-found', ask.lang);
    const key = keyOf(file);
    using list = await ask.ledger.watchList(ask.grant.person);
    if (ask.form.get('watch') === 'yes') await list.watch(key);
    else await list.unwatch(key);
    return { to: screenPaths.subject(encodeURIComponent(key)) };
  },
});

/** The button to it; that the watcher has looked is noted. */
export async function watchButton({ ledger, grant, lang }: Ask<'grant'>, key: string) {
  if (!mayWatch(grant)) return null;
  using list = await ledger.watchList(grant.person);
  return <WatchButton subject={key} isWatched={await list.see(key)} lang={lang} />;
}

type WatchButtonProps = {
  readonly subject: string;
  readonly isWatched: boolean;
  readonly lang: Lang;
};

function WatchButton({ subject, isWatched, lang }: WatchButtonProps) {
  const { watch, unwatch } = words[lang];
  return (
    <form method="post" action={screenPaths.watchSubject(encodeURIComponent(subject))}>
      <button type="submit" name="watch" value={isWatched ? 'no' : 'yes'}>
        {isWatched ? unwatch : watch}
      </button>
    </form>
  );
}

const words: Readonly<Record<Lang, Readonly<Record<'watch' | 'unwatch', string>>>> = {
  zh: { watch: '关注该主体', unwatch: '取消关注' },
  en: { watch: 'Watch this subject', unwatch: 'Stop watching' },
};
