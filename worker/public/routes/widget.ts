import { widgetSiteMark } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { refuse, textAnswer } from '../answering/answer.ts';
import { hashedFileSeconds, type Lifetime } from '../answering/cache-policy.ts';
import { defineRoute } from '../http/route.ts';

/** The widget's scripts, as built. Those with a hash in their name never change; the entry script is asked for again. */
export const widgetRoute = defineRoute(
  {
    id: 'widget',
    tag: 'interface',
    path: '/widget/{file}',
    summary: { zh: '徽章组件的脚本', en: 'The scripts of the widget' },
    query: noQuery,
    answer: { type: 'text/javascript' },
    problems: ['no-such-file'],
  },
  {
    rateClass: 'file',
    answer: async ({ param, files, site: { origin = '' } }) => {
      const file = param('file');
      if (!isScript.test(file)) return refuse('no-such-file');
      const found = await files.scripts.fetch(`https://scripts/widget/${file}`);
      if (found.status !== 200) return refuse('no-such-file');
      const script = (await found.text()).replace(widgetSiteMark, origin);
      return textAnswer('text/javascript', script, lifetimeOf(file));
    },
  },
);

const isScript = /^[\w-]+(\.[\w-]+)*\.js$/;
const hasHash = /-[0-9a-f]{8,}\.js$/;

function lifetimeOf(file: string): Lifetime {
  return hasHash.test(file)
    ? { kind: 'address', etag: `"${file}"`, maxAgeSeconds: hashedFileSeconds }
    : { kind: 'deployment' };
}
