import type { ComponentChildren } from 'preact';
import { provisionalNote } from '../../../../shared/kinds/form/provisional-note.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { WorkingDay } from '../../../../shared/time/working-days.ts';
import type { Letter, Paragraph, TimeLimit } from '../letter.ts';
import { Blank, DayBlank, NumberBlank } from './blanks.tsx';
import { Receipt } from './receipt.tsx';

/** `children`: what stands beside the seal, as a picture of a link. */
type LetterProps = { readonly letter: Letter; readonly children?: ComponentChildren };

/** A letter as it is printed, with its proof of service on a sheet of its own; blanks are filled in by hand. */
export function LetterPage({ letter, children }: LetterProps) {
  const { authority, title, documentNumber, addressee, paragraphs, limits, hasContact } = letter;
  // A seal never stands on a sheet without text: what comes before it goes with it.
  return (
    <div class="letter" lang="zh-CN">
      <article>
        <header>
          <p class="office">{authority || <Blank size={12} />}</p>
          <h1>{title}</h1>
          <p class="number">{documentNumber ?? <NumberBlank />}</p>
        </header>
        <p class="addressee">{addressee.name ?? <Blank size={12} />}：</p>
        <p class="code">
          （{addressee.isPerson ? '人员编号' : '统一社会信用代码'}：{addressee.code}）
        </p>
        <Paragraphs of={limits.length > 0 ? paragraphs : paragraphs.slice(0, -1)} />
        <div class="tail">
          {limits.length === 0 && <Paragraphs of={paragraphs.slice(-1)} />}
          {limits.length > 0 && <Limits limits={limits} />}
          {hasContact && <Contact />}
          <footer>
            {children}
            <p>{authority || <Blank size={12} />}</p>
            <p class="seal">（印章）</p>
            <p>{letter.date ? formatDay(letter.date, 'zh') : <DayBlank />}</p>
          </footer>
        </div>
      </article>
      {letter.isServed && <Receipt letter={letter} />}
    </div>
  );
}

function Paragraphs({ of }: { readonly of: readonly Paragraph[] }) {
  return (
    <>
      {of.map((paragraph, i) => (
        <p key={String(i)}>
          <Pieces of={paragraph} />
        </p>
      ))}
    </>
  );
}

function Pieces({ of }: { readonly of: Paragraph }) {
  return (
    <>
      {of.map((piece, i) =>
        typeof piece === 'string' ? piece : <Blank key={String(i)} size={piece.blank} />,
      )}
    </>
  );
}

function Contact() {
  return (
    <>
      <p>
        联系人及电话：
        <Blank size={16} />
      </p>
      <p>
        地址：
        <Blank size={20} />
      </p>
    </>
  );
}

function Limits({ limits }: { readonly limits: readonly TimeLimit[] }) {
  return (
    <table class="limits">
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">最后一日</th>
        </tr>
      </thead>
      <tbody>
        {limits.map(({ what, lastDay }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{lastDay ? sayLastDay(lastDay) : <DayBlank />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayLastDay(last: WorkingDay) {
  if (last.kind === 'calendar-unknown') return <DayBlank />;
  return `${formatDay(last.day, 'zh')}${provisionalNote(last).zh}`;
}
