import type { Actor } from '../../shared/ledger/entry.ts';
import { demoAgencies } from './agencies.ts';
import { clientCodes } from './clients.ts';
import { developmentCommission, financeBureau, regulator } from './drafts.ts';
import { guild, guildCode } from './full-record/by-the-guild.ts';
import { listedPerson } from './person-listing.ts';

/** Somebody of the demo whom the door lets in: what they are called, and as whom they act. */
export type DemoPerson = {
  readonly person: string;
  readonly name: string;
  readonly does: { readonly zh: string; readonly en: string };
  /** Absent: the city's administrator. */
  readonly actor?: Actor;
  readonly administers: boolean;
};

/** Invented, as everybody in the demo; those whom its story names are the same here. */
export const demoPeople: readonly DemoPerson[] = [
  officer('demo-proposer', '经办人 陈示例', regulator, 'city-regulator', {
    zh: '提出列入等决定',
    en: 'proposes decisions',
  }),
  officer('demo-approver', '复核人 林示例', regulator, 'city-regulator', {
    zh: '复核并作出决定',
    en: 'decides what another proposed',
  }),
  officer('demo-finance', '采购监管 吴示例', financeBureau, 'joint-discipline-authority', {
    zh: '联合惩戒：市场禁入',
    en: 'joint discipline: bans',
  }),
  officer('demo-commissioner', '发改 郑示例', developmentCommission, 'joint-discipline-authority', {
    zh: '联合惩戒',
    en: 'joint discipline',
  }),
  officer('demo-auditor', '审计 周示例', '示例市审计局', 'auditor', {
    zh: '查阅一切，不记录',
    en: 'reads everything, records nothing',
  }),
  officer('demo-operator', '运维 孙示例', regulator, 'operator', {
    zh: '核准待发布的大批变更',
    en: 'lets large changes be published',
  }),
  {
    person: 'demo-administrator',
    name: '管理员 黄示例',
    does: { zh: '管理账号与授权', en: 'manages accounts and grants' },
    administers: true,
  },
  {
    person: 'demo-agent',
    name: '机构 王示例',
    does: {
      zh: '办理本机构事项，管理本机构人员',
      en: 'acts for an agency, and manages its people',
    },
    actor: {
      person: 'demo-agent',
      authority: demoAgencies.aojiang.name,
      role: 'agency',
      speaksFor: { kind: 'agency', code: demoAgencies.aojiang.code },
    },
    administers: true,
  },
  {
    person: 'demo-client-1',
    name: '委托人 李示例',
    does: { zh: '确认委托、评价', en: 'acknowledges engagements and evaluates them' },
    actor: {
      person: 'demo-client-1',
      authority: '示例委托单位1',
      role: 'client',
      speaksFor: { kind: 'client', code: clientCodes[0] },
    },
    administers: false,
  },
  {
    person: 'demo-guild',
    name: '协会 赵示例',
    does: { zh: '会员、评级、通知', en: 'members, ratings, notices' },
    actor: {
      person: 'demo-guild',
      authority: guild,
      role: 'association',
      speaksFor: { kind: 'association', code: guildCode },
    },
    administers: true,
  },
  {
    person: 'demo-practitioner',
    name: '从业人员 示例甲',
    does: { zh: '查看本人记录，提出异议', en: 'sees their own record, and objects' },
    actor: {
      person: 'demo-practitioner',
      authority: '示例甲（本人）',
      role: 'practitioner',
      speaksFor: listedPerson,
    },
    administers: false,
  },
];

function officer(
  person: string,
  name: string,
  authority: string,
  role: Actor['role'],
  does: DemoPerson['does'],
): DemoPerson {
  return { person, name, does, actor: { person, authority, role }, administers: false };
}
