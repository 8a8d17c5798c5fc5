import { Component } from 'preact';
import type { Lang } from '../../../shared/messages/lang.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import { words } from '../../../shared/messages/words.ts';
import { MarkIcon } from '../../../shared/view/mark-icon.tsx';
import { marks } from '../../../shared/view/marks.ts';
import { cardWords } from './card-words.ts';

type LegendProps = { readonly lang: Lang };

/** All marks with their words, drawn only for who asks. */
export class Legend extends Component<LegendProps, { readonly isOpen: boolean }> {
  override render() {
    const { lang } = this.props;
    const { isOpen = false } = this.state;
    const { legend } = cardWords[lang];
    return (
      <>
        <button
          type="button"
          aria-label={legend}
          title={legend}
          aria-expanded={isOpen}
          onClick={() => this.setState({ isOpen: !isOpen })}
        >
          ?
        </button>
        {isOpen && (
          <ul aria-label={legend}>
            {(Object.keys(marks) as MarkKey[]).map((key) => (
              <li key={key} data-tone={marks[key].tone}>
                <MarkIcon mark={marks[key]} size={20} /> {words(lang).mark[key]}
              </li>
            ))}
          </ul>
        )}
      </>
    );
  }
}
