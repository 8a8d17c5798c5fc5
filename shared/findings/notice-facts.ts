import type { Service } from '../identity/services.ts';
import type { Area } from '../jurisdiction/areas.ts';
import { foldText } from '../text/fold.ts';
import { areasIn } from './areas-in.ts';
import { roleOfLabel } from './role-label.ts';
import { servicesIn } from './services-in.ts';

/** A fact that a notice states about what it is for, and the number of the block that states it. */
export type NoticeFact = { readonly block: number } & (
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'area'; readonly area: Area }
  /** Whether the notice is public procurement under the Government Procurement Law. */
  | { readonly kind: 'procurement'; readonly isPublic: boolean }
);

/**
 * What a notice is for: services and areas in its heading, in the name of the project and in the opening sentence;
 * areas in the place of execution, in the purchaser's address and, for a public body, in the purchaser's name. Other
 * notices, other projects and other parties' addresses don't count.
 */
export function noticeFactsIn(blocks: readonly string[]): readonly NoticeFact[] {
  const heading = blocks.findIndex(isHeading);
  return blocks.flatMap((source, block) => {
    const text = foldText(source.slice(0, longestStatement));
    const statement =
      block === heading
        ? ({ about: 'project', text } as const)
        : (ownStatement(text, blocks, block) ??
          statementUnder(blocks[block - 1], text) ??
          statementInSentence(text));
    const facts = statement === undefined ? [] : factsOf(statement);
    return [...facts, ...procurementIn(text)].map((fact) => ({ ...fact, block }));
  });
}

/** The facts in the title of a document. */
export function factsInTitle(title: string): readonly Fact[] {
  return factsOf({ about: 'project', text: foldText(title) });
}

/** A fact without its block. */
type Fact = NoticeFact extends infer F ? (F extends NoticeFact ? Omit<F, 'block'> : never) : never;
/** The subject of a statement decides what its words can tell: services only for a project, areas for all three. */
type About = 'project' | 'place' | 'purchaser';
type Statement = { readonly about: About; readonly text: string };

const longestStatement = 400;

function isHeading(block: string): boolean {
  const text = block.trim();
  return text.length >= 10 && text.length <= 80 && /(?:公告|公示)$/u.test(text);
}

function ownStatement(
  text: string,
  blocks: readonly string[],
  block: number,
): Statement | undefined {
  const [, label = '', value = ''] = /^([^:]{2,20}):(.+)$/u.exec(text) ?? [];
  const isAddress = /^\P{L}*(?:联系|通讯|详细)?地址$/u.test(label);
  const about = isAddress ? aboutAddress(blocks, block) : aboutOf(label);
  return about && { about, text: value };
}

/** One of the lines above says whose address it is. */
function aboutAddress(blocks: readonly string[], block: number): About | undefined {
  for (const above of blocks.slice(Math.max(0, block - 3), block).toReversed()) {
    const [label = ''] = foldText(above.slice(0, 40)).split(':');
    const role = roleOfLabel(label);
    if (role !== undefined) return role === 'purchaser' ? 'place' : undefined;
  }
  return undefined;
}

/** 「本招标项目某某（项目名称为某某），招标人为…」, 「受某某委托，就某某项目进行公开招标」. */
function statementInSentence(text: string): Statement | undefined {
  const [, name, other] =
    /^\P{L}*本(?:次)?(?:招标|采购)?项目(?:名称为|为)?([^,。;:]{6,80}),|[,。]?(?:现)?就([^,。;:]{6,80}?)(?:进行|组织|采用|\(项目编号)/u.exec(
      text,
    ) ?? [];
  const project = name ?? other;
  return project === undefined ? undefined : { about: 'project', text: project };
}

function statementUnder(above: string | undefined, text: string): Statement | undefined {
  if (above === undefined || above.length > 24) return undefined;
  const about = aboutOf(foldText(above).replace(/:$/u, ''));
  return about && { about, text };
}

function aboutOf(label: string): About | undefined {
  return labels.find(([, pattern]) => pattern.test(label))?.[0];
}

const labels: readonly (readonly [About, RegExp])[] = [
  ['project', /(?:项目|工程|标项|标的|标段|服务|(?<=标段|标)\(包\))名称$/u],
  [
    'place',
    /行政区[域划](?:名称)?$|所属(?:地区|区域)$|(?:项目|工程|建设|服务|实施|履约|采购人|采购单位|招标人|招标单位|业主|建设单位)(?:所在地|地点|地址)$/u,
  ],
  ['purchaser', /(?<!委托|代理)(?:采购|招标)(?:人|单位)(?:名称)?$/u],
];

function factsOf({ about, text }: Statement): readonly Fact[] {
  const services = about === 'project' ? servicesIn(text) : [];
  const areas = about === 'purchaser' && !isPublicBody(text) ? [] : areasIn(text);
  return [
    ...services.map((service) => ({ kind: 'service', service }) as const),
    ...areas.map((area) => ({ kind: 'area', area }) as const),
  ];
}

/** A public body acts where its name says; a company acts anywhere. */
function isPublicBody(name: string): boolean {
  return /(?:局|政府|委员会|办事处|监测站|支队|大队|中心|医院|学校|中学|小学|大学)$/u.test(name);
}

function procurementIn(text: string): readonly Fact[] {
  if (/非政府采购|不属于政府采购|不适用政府采购法|企业(?:自主)?采购/u.test(text))
    return [{ kind: 'procurement', isPublic: false }];
  const isPublic =
    /政府采购(?:法(?!律)|项目|合同|计划|预算|云平台|管理部门)|采购计划(?:编号|文号)/u;
  return isPublic.test(text) ? [{ kind: 'procurement', isPublic: true }] : [];
}
