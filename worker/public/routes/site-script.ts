import { noQuery } from '../../../shared/contract/queries.ts';
import { refuse, textAnswer } from '../answering/answer.ts';
import { hashedFileSeconds, type Lifetime } from '../answering/cache-policy.ts';
import { defineRoute } from '../http/route.ts';

/** The scripts of the site's own pages, as built. Workers have a hash in their name and never change. */
export const siteScriptRoute = defineRoute(
  {
    id: 'siteScript',
    tag: 'interface',
    path: '/site/{file}',
    summary: { zh: '网站页面的脚本', en: 'The scripts of the site’s pages' },
    query: noQuery,
    answer: { type: 'text/javascript' },
    problems: ['no-such-file'],
  },
  {
    rateClass: 'file',
    answer: async ({ param, files }) => {
      const file = param('file');
      if (!isScript.test(file)) return refuse('no-such-file');
      const found = await files.scripts.fetch(`https://scripts/site/${file}`);
      if (found.status !== 200) return refuse('no-such-file');
      return textAnswer('text/javascript', await found.text(), lifetimeOf(file));
    },
  },
);

const isScript = /^[\w-]+\.js$/;
const hasHash = /-[0-9a-f]{8}\.js$/;

function lifetimeOf(file: string): Lifetime {
  return hasHash.test(file)
    ? { kind: 'address', etag: `"${file}"`, maxAgeSeconds: hashedFileSeconds }
    : { kind: 'deployment' };
}
