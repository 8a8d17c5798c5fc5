import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { deskPaths } from '../../shared/contract/desk-paths.ts';
import { askDesk, mustAnswer } from '../lucheng/desk-client.ts';
import { projectRoot } from '../project-root.ts';
import type { Town } from '../town/town.ts';
import { buildLocalExtension } from './build-local-extension.ts';
import type { Part } from './parts.ts';
import type { DemoPlace } from './place.ts';

/** Makes one part anew and says in a few words what came of it; rejects where its code doesn't build or start. */
export type MakeParts = Readonly<Record<Part, () => Promise<string>>>;

export function makePartsOf(town: Town, place: DemoPlace, signal: AbortSignal): MakeParts {
  return {
    workers: async () => {
      const changed = await town.reload();
      if (changed.length === 0) return 'the same code as before / 代码未变';
      await wakeDesk(town);
      return `restarted for / 已重启：${changed.join(', ')}`;
    },
    widget: () => build('widget/build.ts', signal),
    site: () => build('worker/site/build.ts', signal),
    extension: async () => {
      await buildLocalExtension(place, town.keySet);
      return 'built; reload it in chrome://extensions, then the page / 已构建，请重新加载扩展并刷新页面';
    },
  };
}

/** In a process of its own: what the build imports would stay in this one as it was at first. */
async function build(script: string, signal: AbortSignal): Promise<string> {
  await promisify(execFile)(process.execPath, [script], { cwd: projectRoot, signal });
  return 'built; reload the page / 已构建，请刷新页面';
}

/** A ledger object acts only after a first request: only then are changed rules published. */
async function wakeDesk({ deskOrigin, operatorSecret }: Town): Promise<void> {
  const desk = { origin: deskOrigin, credential: operatorSecret, fetch };
  await mustAnswer(askDesk(desk, 'GET', deskPaths.status));
}
