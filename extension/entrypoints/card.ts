import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawCard } from '../page/draw-card.tsx';
import { placeCard } from '../page/place-card.ts';
import { watchCovered } from '../page/watch-covered.ts';
import { world } from '../page/world.ts';

/** Brought into a document by the background when its first card is wanted. */
export default defineUnlistedScript(() => {
  world.card = { draw: drawCard, place: placeCard, watch: watchCovered };
});
