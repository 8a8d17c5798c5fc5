import type { Lang } from '../../shared/messages/lang.ts';
import { listingEn } from './listing-en.ts';
import { listingZh } from './listing-zh.ts';

/**
 * What the forms of the stores ask for, in one language. Name and short description are those of the manifest
 * (`extension/public/_locales`), and the reasons for permissions those of the privacy page.
 */
export type Listing = {
  /** Paragraphs of plain text; no store takes markup from all. */
  readonly description: readonly string[];
  readonly singlePurpose: string;
  /** Why no data is said to be collected. */
  readonly data: string;
  /** Why no code is said to come from elsewhere. */
  readonly remoteCode: string;
  /** For whoever reviews it: how to see it at work. */
  readonly trial: string;
  readonly searchTerms: readonly string[];
  /** What stands under each picture. */
  readonly captions: Readonly<Record<StorePicture, string>>;
};

export const storePictures = ['tender', 'panels', 'query-record', 'vet', 'welcome'] as const;
export type StorePicture = (typeof storePictures)[number];

export const listings: Readonly<Record<Lang, Listing>> = { zh: listingZh, en: listingEn };
