import type { Lang } from '../../../../shared/messages/lang.ts';
import { words } from '../../../../shared/messages/words.ts';
import { screenPaths, withQuery } from '../screen-paths.ts';
import { frameWords } from './frame-words.ts';

type OtherLangProps = {
  readonly lang: Lang;
  readonly back: string;
  readonly keepsForm: string | undefined;
};

/** The other language, of the same page; with what is typed in its form, where no address leads to the page. */
export function OtherLang({ lang, back, keepsForm }: OtherLangProps) {
  const { otherLang } = frameWords[lang];
  const button = {
    type: 'submit',
    class: 'plain',
    name: 'lang',
    value: otherLang.lang,
    lang: words(otherLang.lang).htmlLang,
  } as const;
  if (keepsForm !== undefined) {
    const to = withQuery(screenPaths.language, { on: back });
    return (
      <button {...button} form={keepsForm} formAction={to} formNoValidate>
        {otherLang.label}
      </button>
    );
  }
  return (
    <form method="post" action={screenPaths.language}>
      <input type="hidden" name="back" value={back} />
      <button {...button}>{otherLang.label}</button>
    </form>
  );
}
