import { buildWidget } from '../../widget/build.ts';
import { buildIslands } from '../../worker/islands/build.ts';
import { buildSite } from '../../worker/site/build.ts';

// npm run build:scripts: what the workers serve beside their own answers.
await buildWidget();
await buildSite();
await buildIslands();
