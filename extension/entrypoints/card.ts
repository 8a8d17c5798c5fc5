import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '../page/card/draw-card.tsx';
import { placeCard } from '../page/card/place-card.ts';
import { sayStep } from '../page/card/say-step.ts';
import { watchCovered } from '../page/card/watch-covered.ts';
import { cardScript } from '../page/painting/card-script.ts';

/** Brought into a document by the background when its first card is wanted. */
export default defineUnlistedScript(() => {
  cardScript.put({ draw: drawCard, place: placeCard, say: sayStep, watch: watchCovered });
});
