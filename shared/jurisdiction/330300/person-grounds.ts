import type { PersonGround, Sourced } from '../policy.ts';

type Grounds = readonly Sourced<PersonGround>[];

/** The law orders penalty decisions with a certain social impact to be published, those about natural persons too. */
const penalties: Grounds = [
  {
    value: { law: '中华人民共和国行政处罚法', article: 48, kinds: ['penalty'] },
    source: '《中华人民共和国行政处罚法》第四十八条，具有一定社会影响的行政处罚决定应当依法公开',
  },
];

export const personGroundsBeforeCode: Grounds = [
  {
    value: {
      law: '中华人民共和国环境影响评价法',
      article: 20,
      kinds: ['listing', 'ban', 'penalty', 'measure-imposed'],
    },
    source:
      '《中华人民共和国环境影响评价法》第二十条，编制主持人和主要编制人员的违法信息向社会公布',
  },
  ...penalties,
];

/**
 * The Code puts persons on the credit record (arts. 54, 100, 408) and bans them (1091, 1097, 1230), but orders no
 * names to be published.
 */
export const personGroundsOfCode: Grounds = penalties;
