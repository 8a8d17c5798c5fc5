import { defineConfig } from 'wxt';
import { extensionConfig } from './extension/config.ts';
import { optionsFrom } from './extension/options-from.ts';

export default defineConfig(extensionConfig(optionsFrom(process.env)));
