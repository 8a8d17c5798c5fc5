import { paths, widgetSiteMark } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import { refuse, textAnswer } from '../answering/answer.ts';
import { hashedFileSeconds } from '../answering/cache-policy.ts';
import { defineRoute, type FileStores } from '../http/route.ts';

/** The badge's script as it is now: it is asked for again, and learns of the server where it is. */
export const widgetRoute = defineRoute(
  {
    id: 'widget',
    tag: 'interface',
    path: paths.widget,
    summary: { zh: '徽章组件的脚本（最新版）', en: 'The script of the widget, the newest' },
    query: noQuery,
    answer: { type: 'text/javascript' },
    problems: ['no-such-file'],
  },
  {
    rateClass: 'file',
    answer: async ({ files, site: { origin = '' } }) => {
      const script = await readScript(files, paths.widget.replace('/widget/', ''));
      if (script === undefined) return refuse('no-such-file');
      const body = script.replace(widgetSiteMark, origin);
      return textAnswer('text/javascript', body, { kind: 'deployment' });
    },
  },
);

/** A script of one version, as it was released, byte for byte: a page may pin it by its digest. */
export const widgetFileRoute = defineRoute(
  {
    id: 'widgetFile',
    tag: 'interface',
    path: paths.widgetFile('{version}', '{file}'),
    summary: {
      zh: '徽章组件某一版本的脚本，永不改变，被替代后至少保留两年',
      en: 'A script of one version of the widget; it never changes, and stays for two years after the next one came',
    },
    query: noQuery,
    answer: { type: 'text/javascript' },
    problems: ['no-such-file'],
  },
  {
    rateClass: 'file',
    answer: async ({ param, files }) => {
      const name = `${param('version')}/${param('file')}`;
      const script = isScript.test(name) ? await readScript(files, name) : undefined;
      if (script === undefined) return refuse('no-such-file');
      const lifetime = {
        kind: 'address',
        etag: `"${name}"`,
        maxAgeSeconds: hashedFileSeconds,
      } as const;
      return textAnswer('text/javascript', script, lifetime);
    },
  },
);

const isScript = /^\d+\.\d+\.\d+[\w.-]*-[0-9a-f]{12}\/(badge|details)\.js$/;

async function readScript({ scripts }: FileStores, name: string): Promise<string | undefined> {
  const found = await scripts.fetch(`https://scripts/widget/${name}`);
  return found.status === 200 ? found.text() : undefined;
}
