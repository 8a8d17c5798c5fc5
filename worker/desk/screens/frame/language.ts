import { langOfTag } from '../../../../shared/messages/lang.ts';
import { defineScreen } from '../screen.ts';
import { ownPath, screenPaths } from '../screen-paths.ts';

/** The other language, from the header of every screen. */
export const languageScreen = defineScreen({
  path: screenPaths.language,
  who: 'anybody',
  post: ({ form }) => ({
    to: ownPath(form.get('back')),
    lang: langOfTag(form.get('lang') ?? '') ?? 'zh',
  }),
});
