import { correctionPageOperation } from '../../../shared/contract/page-operations.ts';
import { answerCorrection } from '../agencies/answer-correction.ts';
import { defineRoute } from '../answering/route.ts';
import { CorrectionPage } from '../pages/correction-page.tsx';
import { htmlAnswer } from '../pages/html-answer.ts';
import { refuseByPage } from '../pages/refuse-by-page.tsx';

export const correctionPageRoute = defineRoute(correctionPageOperation, {
  rateClass: 'record',
  answer: ({ param, query: { lang }, reading, origin }) => {
    const key = `correction page ${lang}`;
    const asked = { spelling: param('code'), entry: param('entry'), key };
    return answerCorrection(reading, asked, (certificate, lifetime) =>
      htmlAnswer(<CorrectionPage {...{ certificate, lang, origin }} />, lifetime),
    );
  },
  refuse: refuseByPage,
});
