import { createContext } from 'preact';
import type { Site } from '../../http/site.ts';

/** What each page says of the site it belongs to. */
export const SiteContext = createContext<Site>({ origin: undefined, isDemo: false, rootKeys: '' });
