import { type DecisionsQuery, listOrders } from '../../../../shared/contract/queries.ts';
import { services } from '../../../../shared/identity/services.ts';
import { words } from '../../../../shared/messages/words.ts';
import { inLang } from '../frame/in-lang.ts';
import type { Filter } from './filters.tsx';
import { listWords } from './list-words.ts';

/** What the address of a list keeps, without what is said by saying nothing. */
export function decisionsAddress({ service, order }: DecisionsQuery): Record<string, string> {
  return { ...(service && { service }), ...(order !== 'newest' && { order }) };
}

/** The order of a list of decisions, and which agencies it shows, as links. */
export function decisionFilters(path: string, asked: DecisionsQuery): readonly Filter[] {
  const { lang } = asked;
  const { agencies, blacklist } = listWords(lang);
  const at = (other: Partial<DecisionsQuery>) =>
    inLang(path, lang, decisionsAddress({ ...asked, ...other }));
  return [
    {
      term: blacklist.order,
      choices: listOrders.map((order) => ({
        word: blacklist.orders[order],
        at: at({ order }),
        isChosen: order === asked.order,
      })),
    },
    {
      term: agencies.service,
      choices: [
        { word: agencies.any, at: at({ service: undefined }), isChosen: !asked.service },
        ...services.map((service) => ({
          word: words(lang).service[service],
          at: at({ service }),
          isChosen: service === asked.service,
        })),
      ],
    },
  ];
}
