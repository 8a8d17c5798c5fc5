import { reasonMarks } from '../../shared/kinds/form/reason-marks.ts';
import { words } from '../../shared/messages/words.ts';
import { badgeSvg } from '../../shared/view/badge-svg.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import { MarkIcon } from '../../shared/view/mark-icon.tsx';
import { marks } from '../../shared/view/marks.ts';
import { ReasonTags } from '../../shared/view/reason-tags.tsx';
import { type Tone, tones } from '../../shared/view/tokens.ts';
import type { SampleGroup, Variant } from './sample.ts';

export const markSamples: SampleGroup = {
  title: 'Marks and chips',
  css: cardCss,
  samples: [
    ...Object.values(marks).map((mark) => ({
      title: mark.key,
      draw: ({ lang }: Variant) => (
        <div class="lc-card" data-tone={mark.tone}>
          <p class="lc-own-level" data-mark={mark.key}>
            <MarkIcon mark={mark} size={24} /> {words(lang).mark[mark.key]}
          </p>
        </div>
      ),
    })),
    ...(Object.keys(tones) as Tone[]).map((tone) => ({
      title: `Decisions in question, ${tone}`,
      draw: ({ lang }: Variant) => (
        <div class="lc-card" data-tone={tone}>
          <ReasonTags marks={reasonMarks} lang={lang} />
        </div>
      ),
    })),
  ],
};

/** The badge as a picture, for pages without scripts. */
export const pictureSamples: SampleGroup = {
  title: 'Badges, as pictures',
  css: cardCss,
  samples: Object.values(marks).map((mark) => ({
    title: mark.key,
    draw: ({ lang, theme }) => {
      const svg = badgeSvg({ mark, lang, theme });
      return <div dangerouslySetInnerHTML={{ __html: svg }} />;
    },
  })),
};
