import { buildWidget } from '../../widget/build.ts';

/** Before any journey, for they run at the same time and all are served the same files. */
export async function setup(): Promise<void> {
  await buildWidget();
}
