import * as z from 'zod';
import { langOfTag, langs } from '../../shared/messages/lang.ts';
import { hostPattern } from './host-pattern.ts';

export const palettes = ['auto', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large'] as const;

/** All that a reader can choose. What an organisation may fix, and what a file of settings holds, follows from it. */
export const readerSettings = z.strictObject({
  lang: z.enum(langs).meta({ title: '界面语言 / Language of what the extension says' }),
  palette: z
    .enum(palettes)
    .meta({ title: '配色：随系统、浅色、深色 / Colours: as the system, light, dark' }),
  textSize: z.enum(textSizes).meta({ title: '文字大小 / Size of text' }),
  pausedHosts: z.array(hostPattern).max(500).readonly().meta({
    title: '暂停核对的网站 / Sites that are left alone, as tender.example or *.tender.example',
  }),
});
export type ReaderSettings = z.infer<typeof readerSettings>;
export type SettingName = keyof ReaderSettings;

/** Each undefined where it was not chosen; what no setting can be counts as not chosen. */
export function chosenSettings(kept: Readonly<Record<string, unknown>>): Partial<ReaderSettings> {
  const { lang, palette, textSize, pausedHosts } = readerSettings.shape;
  return withoutAbsent({
    lang: lang.safeParse(kept.lang).data,
    palette: palette.safeParse(kept.palette).data,
    textSize: textSize.safeParse(kept.textSize).data,
    pausedHosts: pausedHosts.safeParse(kept.pausedHosts).data,
  });
}

/** For what was never chosen: the browser's language, the system's colours, no paused site. */
export function usualSettings(uiLanguage: string): ReaderSettings {
  return {
    lang: langOfTag(uiLanguage) ?? 'en',
    palette: 'auto',
    textSize: 'normal',
    pausedHosts: [],
  };
}

type Absent<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Leaves out what is undefined. */
function withoutAbsent<T extends object>(some: Absent<T>): Partial<T> {
  return Object.fromEntries(
    Object.entries(some).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
