import { createContext } from 'preact';
import { places } from '../jurisdiction/places.ts';

/** The places whose areas and regulations a card can name. */
export const KnownPlaces = createContext(places);
