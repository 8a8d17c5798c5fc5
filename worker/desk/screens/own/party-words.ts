import type { Lang } from '../../../../shared/messages/lang.ts';

type PartyWords = {
  readonly registration: {
    readonly title: string;
    readonly intro: string;
    readonly file: string;
    readonly own: string;
    readonly saidOn: (day: string) => string;
    readonly dueOn: (day: string) => string;
    readonly confirm: string;
    readonly change: string;
    readonly withdraw: string;
    readonly nothing: string;
    readonly commitment: string;
    readonly noCommitment: string;
    readonly commit: string;
  };
  readonly people: {
    readonly title: string;
    readonly intro: string;
    readonly add: string;
    readonly leave: string;
    readonly train: string;
    readonly none: string;
    readonly gone: string;
    readonly columns: Readonly<Record<'code' | 'position' | 'from' | 'does', string>>;
  };
  readonly engagements: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly progress: string;
    readonly none: string;
    readonly stillOpen: string;
    readonly done: (day: string) => string;
    readonly confirmed: string;
    readonly notConfirmed: string;
    readonly evaluations: string;
    readonly noEvaluations: string;
    readonly reply: string;
    readonly replied: string;
    readonly anonymous: string;
    readonly columns: Readonly<Record<'number' | 'what' | 'state' | 'does', string>>;
  };
  readonly served: {
    readonly title: string;
    readonly none: string;
    readonly confirm: string;
    readonly evaluate: string;
    readonly evaluated: string;
    readonly until: (day: string) => string;
    readonly repudiate: string;
    readonly repudiated: string;
  };
};

/** The words of the pages on registration, people and engagements. */
export const partyWords: Readonly<Record<Lang, PartyWords>> = {
  zh: {
    registration: {
      title: '登记信息',
      intro:
        '告知性登记由机构自行申报，不是行政许可。需填写名称、主体类型、服务类别、服务能力、服务流程、质量保证、收费标准和服务方案；依法应当保密的内容不填。',
      file: '办理告知性登记',
      own: '以下内容由本机构申报，公示时注明“机构自述”。',
      saidOn: (day) => `最近一次登记或者确认：${day}。`,
      dueOn: (day) => `请于 ${day} 前再次确认。`,
      confirm: '信息无变化，确认登记',
      change: '变更登记',
      withdraw: '注销登记',
      nothing: '未填写',
      commitment: '服务承诺',
      noCommitment: '尚未作出服务承诺。',
      commit: '作出服务承诺',
    },
    people: {
      title: '从业人员',
      intro: '姓名和证书编号属于个人信息，另行保存，不在此列出；请记下人员编号。',
      add: '登记从业人员',
      leave: '离职',
      train: '登记培训',
      none: '尚未登记从业人员。',
      gone: '已离职',
      columns: { code: '人员编号', position: '岗位', from: '自', does: '办理' },
    },
    engagements: {
      title: '服务项目和评价',
      open: '登记服务项目',
      close: '办结',
      progress: '记录进展',
      none: '尚未登记服务项目。',
      stillOpen: '在办',
      done: (day) => `${day} 办结`,
      confirmed: '委托人已确认或者评价',
      notConfirmed: '委托人尚未确认，暂不计入评级',
      evaluations: '收到的评价',
      noEvaluations: '尚未收到评价。',
      reply: '答复',
      replied: '已答复',
      anonymous: '评价由委托人或者主管部门提交，机构不能代填。',
      columns: { number: '项目编号', what: '服务', state: '状态', does: '办理' },
    },
    served: {
      title: '委托项目的确认和评价',
      none: '台账中没有以您为委托人的服务项目。',
      confirm: '确认已完成',
      evaluate: '评价',
      evaluated: '已评价',
      until: (day) => `评价截止 ${day}`,
      repudiate: '否认参与',
      repudiated: '已否认参与',
    },
  },
  en: {
    registration: {
      title: 'Registration',
      intro:
        'An agency registers by its own word; it is no permit. It states its name, kind, services, capability, process, quality assurance, fees and plan, and leaves out what a law keeps confidential.',
      file: 'Register',
      own: 'What follows is your own word, and is shown as that.',
      saidOn: (day) => `Last filed or confirmed: ${day}.`,
      dueOn: (day) => `Please confirm again by ${day}.`,
      confirm: 'Nothing has changed: confirm',
      change: 'Change it',
      withdraw: 'Withdraw',
      nothing: 'not stated',
      commitment: 'Service commitment',
      noCommitment: 'None made yet.',
      commit: 'Make a commitment',
    },
    people: {
      title: 'Practitioners',
      intro:
        'Names and certificate numbers are personal and kept apart, so they aren’t listed here: note the codes.',
      add: 'Register a practitioner',
      leave: 'Has left',
      train: 'Record a training',
      none: 'None registered yet.',
      gone: 'left',
      columns: { code: 'Code', position: 'Position', from: 'From', does: 'Do' },
    },
    engagements: {
      title: 'Engagements and evaluations',
      open: 'Record an engagement',
      close: 'Close',
      progress: 'Note progress',
      none: 'None recorded yet.',
      stillOpen: 'open',
      done: (day) => `closed on ${day}`,
      confirmed: 'confirmed or evaluated by the client',
      notConfirmed: 'not confirmed by the client, so it counts for no grade yet',
      evaluations: 'Evaluations',
      noEvaluations: 'None yet.',
      reply: 'Reply',
      replied: 'replied',
      anonymous: 'Clients and authorities evaluate; nobody evaluates in their place.',
      columns: { number: 'Number', what: 'Services', state: 'State', does: 'Do' },
    },
    served: {
      title: 'Services to confirm and evaluate',
      none: 'No engagement on record names you as its client.',
      confirm: 'Confirm that it is done',
      evaluate: 'Evaluate',
      evaluated: 'evaluated',
      until: (day) => `to be evaluated by ${day}`,
      repudiate: 'I took no part',
      repudiated: 'repudiated',
    },
  },
};
