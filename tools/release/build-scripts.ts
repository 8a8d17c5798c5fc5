import { buildSite } from '../../site/build.ts';
import { buildWidget } from '../../widget/build.ts';
import { buildIslands } from '../../worker/islands/build.ts';

// npm run build:scripts: what the workers serve beside their own answers.
await buildWidget();
await buildSite();
await buildIslands();
