import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/start.ts';
import type { PinnedSource } from '../pinned-source.ts';
import pinned from '../register-source.json' with { type: 'json' };

export default defineBackground(() => startBackground(pinned as PinnedSource));
