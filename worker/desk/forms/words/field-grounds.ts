import type { Ground } from '../../../../shared/jurisdiction/cite.ts';

/**
 * By which articles a field is asked, by kind and name, or by name where it is asked alike everywhere; whichever city it is, each is
 * cited by its own number. Fields that only tell one entry from another have none.
 */
export const fieldGrounds: Readonly<Record<string, readonly Ground[]>> = {
  act: [['draft', 'points']],
  'demerit:points': [['draft', 'points']],
  'demerit:service': [['draft', 'points']],
  finding: [['draft', 'persons']],
  'listing-proposed:offence': [['draft', 'blacklist']],
  'listing-proposed:months': [['draft', 'blacklist']],
  'listing-notified:servedOn': [['credit', 'hearing']],
  'ban:scope': [['draft', 'bans']],
  'ban:term': [['draft', 'bans']],
  item: [['draft', 'measures']],
  types: [['penaltyLaw', 9]],
  'joint-liability:judgment': [['draft', 'jointLiability']],
  publication: [['credit', 'publication']],
  'registration-filed:services': [['draft', 'registration']],
  round: [['draft', 'unregistered']],
  'engagement-opened:engagement': [['draft', 'contracts']],
  quality: [['draft', 'evaluation']],
  timeliness: [['draft', 'evaluation']],
  'evaluation:fees': [['draft', 'evaluation']],
  evidence: [['draft', 'repair'], ['repairMeasures']],
  'repair-applied:commitment': [['draft', 'repair'], ['repairMeasures']],
  'repair-noticed:of': [['repairMeasures']],
  gaps: [['repairMeasures']],
  'repair-publicised:until': [['repairMeasures']],
  'challenge:filedOn': [
    ['reviewLaw', 20],
    ['litigationLaw', 46],
  ],
  'expert-entered:categories': [['draft', 'experts']],
  'expert-entered:employers': [['draft', 'experts']],
  'association-rating:rating': [['draft', 'associationRatings']],
  'service-commitment:text': [['draft', 'standards']],
  'justice-transfer:to': [['draft', 'transfers']],
};
