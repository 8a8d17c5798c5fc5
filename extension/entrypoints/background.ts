import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start.ts';
import { pinnedSources } from '../pinned-sources.ts';

export default defineBackground(() => startBackground(pinnedSources));
