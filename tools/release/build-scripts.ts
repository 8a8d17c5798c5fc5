import { buildSite } from '../../site/build.ts';
import { buildWidget } from '../../widget/build.ts';

// npm run build:scripts: what the public worker serves beside its own answers.
await buildWidget();
await buildSite();
