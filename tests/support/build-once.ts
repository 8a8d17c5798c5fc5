import { buildWidget } from '../../widget/build.ts';
import { buildSite } from '../../worker/site/build.ts';
import { makeBuildsDir } from './builds-dir.ts';

/** Before any journey, for they run at the same time and all are served the same files. */
export async function setup(): Promise<() => Promise<void>> {
  await buildWidget();
  await buildSite();
  return makeBuildsDir();
}
