import { useState } from 'preact/hooks';
import { formatInstant } from '../../../shared/messages/format-time.ts';
import type { NetworkEntry } from '../../messages/network-log.ts';
import { settingsWords } from '../words/settings-words.ts';
import { inBytes } from './in-bytes.ts';
import { langOf, type SettingsProps } from './settings-props.ts';

const shownAtFirst = 10;

/** Every request there has been. */
export function NetworkSection({ view }: SettingsProps) {
  const lang = langOf(view);
  const said = settingsWords(lang).network;
  const [isWhole, setWhole] = useState(false);
  const { entries, earlier, totalBytes } = view.log;
  const shown = isWhole ? entries : entries.slice(0, shownAtFirst);
  const saidAnswer = ({ answer }: NetworkEntry) =>
    typeof answer === 'number' ? answer : said.answers[answer];
  return (
    <>
      <p class="aside">{said.about}</p>
      {entries.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <>
          <p>{said.total(entries.length + earlier, inBytes(totalBytes))}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be within reach of the keyboard */}
          <section class="scrolled" tabIndex={0} aria-label={said.requests}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{said.at}</th>
                  <th scope="col">{said.address}</th>
                  <th scope="col">{said.answer}</th>
                  <th scope="col">{said.size}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((entry, place) => (
                  <tr key={place}>
                    <td data-label={said.at}>{formatInstant(entry.at, lang)}</td>
                    <td data-label={said.address} class="address">
                      {entry.address}
                    </td>
                    <td data-label={said.answer}>{saidAnswer(entry)}</td>
                    <td data-label={said.size} class="number">
                      {inBytes(entry.bytes)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {shown.length < entries.length && (
            <button type="button" onClick={() => setWhole(true)}>
              {said.more(entries.length)}
            </button>
          )}
          {isWhole && earlier > 0 && <p class="aside">{said.earlier(earlier)}</p>}
        </>
      )}
    </>
  );
}
