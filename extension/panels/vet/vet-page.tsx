import type { ComponentChildren } from 'preact';
import type { Lang } from '../../../shared/messages/lang.ts';
import { words } from '../../../shared/messages/words.ts';
import { vetWords } from '../../../shared/vetting/words/vet-words.ts';
import { VetDesk } from '../../../shared/view/vetting/vet-desk.tsx';
import type { VetDeskProps } from '../../../shared/view/vetting/vet-desk-props.ts';
import { writeWorkbook } from '../../../shared/view/vetting/write-workbook.ts';
import { LanguageButton } from '../parts/language-button.tsx';
import { panelWords } from '../words/panel-words.ts';

export type VetPageProps = Omit<VetDeskProps, 'nameOfRegister' | 'readsPdf' | 'writeWorkbook'> & {
  /** What stands above everything else: what of a network there is, and how old the register is. */
  readonly above: ComponentChildren;
  readonly useLanguage: (lang: Lang) => void;
  /** Whose register it is, by the code of its city. */
  readonly nameOfRegister: (jurisdiction: string, lang: Lang) => string;
};

/** The page where lists and documents are vetted, of the extension and of a kit. */
export function VetPage({ above, useLanguage, nameOfRegister, ...props }: VetPageProps) {
  const { lang } = props;
  const { product } = panelWords(lang);
  return (
    <div class="vet" lang={words(lang).htmlLang}>
      <header>
        <h1>
          {vetWords(lang).title} <span class="aside">{product}</span>
        </h1>
        <LanguageButton lang={lang} useLanguage={useLanguage} />
      </header>
      {above}
      <VetDesk
        {...props}
        readsPdf
        nameOfRegister={(jurisdiction) => nameOfRegister(jurisdiction, lang)}
        writeWorkbook={writeWorkbook}
      />
    </div>
  );
}
