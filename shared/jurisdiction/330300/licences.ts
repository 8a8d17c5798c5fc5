import type { Policy } from '../policy.ts';

type Licences = Policy['licences'];

/**
 * The licences that law or a decision of the State Council asks for (Art. 7), by service. Filing under the monitoring
 * regulation is none, and the qualifications once asked for EIA and for operating facilities are abolished.
 */
export const licences2019: Licences = licencesBy(
  '《中华人民共和国固体废物污染环境防治法》第八十条',
);

/**
 * Under the Code, which now grants the licence for hazardous waste and requires one for monitoring radioactive
 * pollution.
 */
export const licences2026: Licences = licencesBy('《中华人民共和国生态环境法典》第五百三十四条', [
  {
    value: {
      licence: { zh: '放射性污染监测许可证', en: 'Licence to monitor radioactive pollution' },
      when: { zh: '从事放射性污染监测', en: 'Monitoring radioactive pollution' },
    },
    source: '《中华人民共和国生态环境法典》第一千零八十九条第二款',
  },
]);

function licencesBy(
  hazardousWaste: string,
  monitoring: Licences['environmental-monitoring'] = [],
): Licences {
  return {
    'environmental-monitoring': [
      {
        value: {
          licence: {
            zh: '检验检测机构资质认定证书（CMA）',
            en: 'Inspection body and laboratory mandatory approval (CMA)',
          },
        },
        source: '《中华人民共和国计量法》第二十二条；《检验检测机构资质认定管理办法》',
      },
      ...monitoring,
    ],
    'pollution-control': [
      {
        value: {
          licence: { zh: '危险废物经营许可证', en: 'Hazardous waste operating licence' },
          when: {
            zh: '收集、贮存、利用、处置危险废物',
            en: 'Collecting, storing, using or disposing of hazardous waste',
          },
        },
        source: hazardousWaste,
      },
      {
        value: {
          licence: { zh: '建筑业企业资质证书', en: 'Construction enterprise qualification' },
          when: {
            zh: '承包污染治理工程的施工',
            en: 'Contracting to build pollution control works',
          },
        },
        source: '《中华人民共和国建筑法》第十三条',
      },
    ],
    'damage-assessment': [
      {
        value: {
          licence: { zh: '司法鉴定许可证', en: 'Forensic examination licence' },
          when: {
            zh: '从事环境损害司法鉴定业务',
            en: 'Forensic examination of environmental damage',
          },
        },
        source: '《全国人民代表大会常务委员会关于司法鉴定管理问题的决定》第二条、第三条',
      },
    ],
  };
}
