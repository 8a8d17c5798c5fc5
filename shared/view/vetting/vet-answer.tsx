import { formatDay } from '../../messages/format-time.ts';
import { vetWords } from '../../vetting/words/vet-words.ts';
import { MarkIcon } from '../mark-icon.tsx';
import { marks } from '../marks.ts';
import { MatchLine } from './match-line.tsx';
import type { VetRowProps } from './vet-result-props.ts';

/** What a row came to, and the question that only a person can answer. */
export function VetAnswerCell(props: VetRowProps) {
  const { row, lang, choose } = props;
  const { answer, notes, chosenOn } = row;
  const said = vetWords(lang);
  return (
    <>
      <Answer {...props} />
      {answer.kind === 'unclear' && <Question {...props} />}
      {notes.map((note) => (
        <p key={note.kind} class="vet-note">
          {said.note(note)}
        </p>
      ))}
      {chosenOn !== undefined && (
        <p class="vet-note">
          {said.meant.chosen(formatDay(chosenOn, lang))}{' '}
          <button type="button" onClick={() => choose(row, undefined)}>
            {said.meant.undo}
          </button>
        </p>
      )}
    </>
  );
}

function Answer({ row: { answer }, ...props }: VetRowProps) {
  const { lang } = props;
  const { attention, because, noRecord } = vetWords(lang);
  if (answer.kind === 'no-record') return <Word word={noRecord} mark="not-known" />;
  if (answer.kind === 'not-checked') {
    const why = answer.detail?.[lang] ?? because[answer.because];
    return <Word word={attention['not-checked']} mark="unknown" note={why} />;
  }
  return (
    <>
      {answer.kind === 'unclear' && <Word word={attention.unclear} mark="unknown" />}
      {answer.matches.map((match) => (
        <MatchLine
          key={`${match.code} ${match.branch ?? ''}`}
          match={match}
          isUnclear={answer.kind === 'unclear'}
          {...props}
        />
      ))}
    </>
  );
}

type WordProps = {
  readonly word: string;
  readonly mark: 'not-known' | 'unknown';
  readonly note?: string;
};

/** A result that is no agency's level. */
function Word({ word, mark, note }: WordProps) {
  return (
    <div class="vet-match" data-tone="neutral">
      <MarkIcon mark={marks[mark]} size={24} />
      <p class="vet-level">
        <strong>{word}</strong>
      </p>
      {note !== undefined && <p class="vet-note">{note}</p>}
    </div>
  );
}

function Question({ row, lang, choose }: VetRowProps) {
  const { meant } = vetWords(lang);
  if (row.answer.kind !== 'unclear') return null;
  const codes = [...new Map(row.answer.matches.map((one) => [one.code, one.name]))];
  return (
    <p class="vet-question">
      {meant.question}{' '}
      {codes.map(([code, name]) => (
        <button
          key={code}
          type="button"
          aria-label={`${meant.this} ${name} ${code}`}
          onClick={() => choose(row, code)}
        >
          {codes.length === 1 ? meant.this : <span lang="zh-CN">{`${name} ${code}`}</span>}
        </button>
      ))}
      <button type="button" onClick={() => choose(row, 'none')}>
        {meant.none}
      </button>
    </p>
  );
}
