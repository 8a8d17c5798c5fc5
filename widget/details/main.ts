import type { DetailsScript } from '../load-details.ts';
import { ownMember } from '../own-members.ts';
import { detailsShower } from './show-details.ts';

const script = ownMember('currentScript') as DetailsScript;
script.showDetails = detailsShower(script.src.split('/', 3).join('/'));
