import { cardCss } from '../../../../shared/view/card-css.ts';
import { agencyCss } from '../agency/agency-css.ts';
import { apiCss } from '../api/api-css.ts';
import { compareCss } from '../compare/compare-css.ts';
import { embedCss } from '../embed/embed-css.ts';
import { listCss } from '../lists/list-css.ts';
import { policyCss } from '../policy/policy-css.ts';
import { startCss } from '../start/start-css.ts';
import { frameCss } from './frame-css.ts';
import { siteTones } from './site-tones.ts';

/** The site's one style sheet, inlined in every page: the card's styles and what stands around a card. */
export const pageCss: string = [
  cardCss,
  siteTones,
  frameCss,
  startCss,
  listCss,
  agencyCss,
  policyCss,
  apiCss,
  compareCss,
  embedCss,
]
  .join('')
  .replace(/\n\s*/g, '');
