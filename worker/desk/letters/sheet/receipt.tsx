import type { ComponentChildren } from 'preact';
import type { Letter } from '../letter.ts';
import { Blank, DayBlank, NumberBlank } from './blanks.tsx';

/** The proof of service (送达回证), to be filled in when the letter is handed over. */
export function Receipt({ letter }: { readonly letter: Letter }) {
  const { authority, title, documentNumber, addressee } = letter;
  return (
    <section class="receipt" aria-labelledby="receipt">
      <p class="office">{authority || <Blank size={12} />}</p>
      <h2 id="receipt">送达回证</h2>
      <p class="number">
        编号：
        <NumberBlank />
      </p>
      <table>
        <tbody>
          <Row label="受送达人">
            {addressee.name ?? <Blank size={10} />}（{addressee.code}）
          </Row>
          <Row label="送达文书名称">《{title}》</Row>
          <Row label="送达文书文号">{documentNumber ?? <NumberBlank />}</Row>
          <Row label="送达方式">
            {methods.map((method) => (
              <span class="choice" key={method}>
                □{method}
              </span>
            ))}
          </Row>
          <Row label="送达地点" />
          <Row label="收件人签名或者盖章">
            <span class="date">
              <DayBlank />
            </span>
          </Row>
          <Row label="代收人及代收理由">
            <span class="date">
              <DayBlank />
            </span>
          </Row>
          <Row label="见证人签名或者盖章">
            <span class="date">
              <DayBlank />
            </span>
          </Row>
          <Row label="送达人签名">
            <span class="date">
              <DayBlank />
            </span>
          </Row>
          <Row label="备注" />
        </tbody>
      </table>
    </section>
  );
}

/** 《民事诉讼法》 arts. 88–95, which administrative service follows. */
const methods = [
  '直接送达',
  '留置送达',
  '邮寄送达',
  '委托送达',
  '转交送达',
  '电子送达',
  '公告送达',
];

type RowProps = { readonly label: string; readonly children?: ComponentChildren };

function Row({ label, children }: RowProps) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{children}</td>
    </tr>
  );
}
