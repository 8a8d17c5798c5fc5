import type { Lang } from '../../../../shared/messages/lang.ts';
import { noGrantPage, problemPage } from '../frame/problem-page.tsx';
import { sayRole, sayUntil } from '../frame/say-grant.ts';
import { defineScreen } from '../screen.ts';
import { screenPaths } from '../screen-paths.ts';

/** As whom to work, for who has several grants. */
export const grantsScreen = defineScreen({
  path: screenPaths.grants,
  who: 'visitor',
  get: ({ lang, visitor }) => {
    const { title, text, until, now } = words[lang];
    if (visitor.grants.length === 0) return noGrantPage(lang);
    const page = (
      <form class="narrow" method="post" action={screenPaths.grants}>
        <h1>{title}</h1>
        <p>{text}</p>
        <ul class="choices">
          {visitor.grants.map((grant) => (
            <li key={grant.id}>
              <button type="submit" name="grant" value={grant.id}>
                <strong lang="zh-CN">{grant.authority}</strong>
                <span>{sayRole(grant, lang)}</span>
                <span class="aside">
                  {until(sayUntil(grant, lang))}
                  {grant.id === visitor.grant?.id && ` · ${now}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    );
    return { title, page };
  },
  post: async ({ entrance, secret, form, lang }) => {
    const chosen = await entrance.choose(secret, form.get('grant') ?? '');
    return chosen
      ? { to: screenPaths.work, secret: chosen.secret }
      : problemPage('forbidden', lang);
  },
});

type Words = {
  readonly title: string;
  readonly text: string;
  readonly until: (day: string) => string;
  readonly now: string;
};

const words: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '选择身份',
    text: '您有多项授权，请选择以哪一身份办理。',
    until: (day) => `有效至 ${day}`,
    now: '当前身份',
  },
  en: {
    title: 'As whom?',
    text: 'You have several grants. Choose the one to work with.',
    until: (day) => `until ${day}`,
    now: 'in use',
  },
};
