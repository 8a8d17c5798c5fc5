import { langOfTag } from '../../../../shared/messages/lang.ts';
import { defineScreen } from '../screen.ts';
import { ownPath, screenPaths } from '../screen-paths.ts';

/** The other language, from the header of every screen; a form that came with it is sent on to where it belongs. */
export const languageScreen = defineScreen({
  path: screenPaths.language,
  who: 'anybody',
  post: ({ form, url }) => {
    const lang = langOfTag(form.getAll('lang').at(-1) ?? '') ?? 'zh';
    const on = url.searchParams.get('on');
    return on === null
      ? { to: ownPath(form.get('back')), lang }
      : { to: ownPath(on), sendsOn: true, lang };
  },
});
