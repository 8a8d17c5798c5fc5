import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type {
  BlacklistAnswer,
  ListedAgency,
} from '../../../../shared/contract/blacklist-answer.ts';
import { paths } from '../../../../shared/contract/paths.ts';
import type { PublicReason } from '../../../../shared/disclosure/record.ts';
import { formatTerm } from '../../../../shared/messages/format-time.ts';

/**
 * The blacklist as an Atom feed (RFC 4287): one entry a decision in force, under the number of its ledger entry. What has ended or was
 * taken back is no longer in it, under whatever name; a reader that keeps entries drops those whose number is gone.
 */
export function blacklistFeed({ title, asOf, agencies }: BlacklistAnswer, origin: string): string {
  const link = (rel: string, type: string, path: string) =>
    h('link', { rel, type, href: origin + path });
  const entry = ({ code, name }: ListedAgency, reason: PublicReason): VNode =>
    h(
      'entry',
      null,
      h('id', null, idOf(reason.entries[0] ?? code)),
      h('title', null, name),
      h('updated', null, reason.from),
      link('alternate', 'text/html', paths.page(code)),
      h('summary', null, summaryOf(code, reason)),
    );
  const feed = h(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom' },
    h('id', null, idOf('blacklist')),
    h('title', null, title.zh),
    h('updated', null, asOf),
    h('author', null, h('name', null, title.zh)),
    link('self', 'application/atom+xml', paths.blacklistAtom),
    link('alternate', 'text/html', paths.blacklistPage),
    agencies.flatMap((agency) => agency.reasons.map((reason) => entry(agency, reason))),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(feed)}`;
}

function summaryOf(code: string, reason: PublicReason): string {
  const { summary, basis } = reason;
  const decision = `${basis.authority} ${basis.documentNumber}`;
  return [code, summary, decision, formatTerm(reason, 'zh')].join('；');
}

/** A name that no server has to answer for, the same wherever the feed is read. */
function idOf(entry: string): string {
  return `urn:lucheng:${entry}`;
}
