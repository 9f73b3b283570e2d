import { format, HUNDRED, sameScore } from '../decimal';
import type { Derivation } from '../derivation/derivation';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

export const reasonArithmetic = rule({
  id: 'reason-arithmetic',
  severity: 'error',
  title: '原因里的算式不对',
  messages: {
    wrong: '“{name}”的算式 {equation} 不对，左边算出来是 {computed}。',
    byZero: '“{name}”的算式 {equation} 除以了 0，请改正。',
    differs: '“{name}”的算式 {equation} 得 {stated} 分，自评分数却是 {claimed} 分。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, derivations } of assessments) {
      const { name, reason, score, claimed } = indicator;
      if (reason === null) continue;
      const { cell } = reason;
      for (const derivation of derivations) {
        if (derivation.holds) continue;
        const { computed, text } = derivation;
        const data = {
          name: name.text,
          equation: text,
          computed: shown(derivation),
        };
        yield { cell, message: computed === null ? 'byZero' : 'wrong', data };
      }
      const decisive = decisiveOf(derivations);
      if (decisive === undefined || claimed === null || score === null) continue;
      if (sameScore(decisive.stated, claimed)) continue;
      yield {
        cell,
        also: [score.cell],
        message: 'differs',
        data: {
          name: name.text,
          equation: decisive.text,
          stated: format(decisive.stated),
          claimed: format(claimed),
        },
      };
    }
  },
});

/** The equation that gives the score: the last that holds, as in scoring. */
function decisiveOf(derivations: Assessment['derivations']): Derivation | undefined {
  return derivations.findLast(({ score, holds }) => score && holds);
}

/** One decimal more than the equation states, so that the difference shows. */
function shown({ computed, places, text }: Derivation): string {
  if (computed === null) return '';
  if (!text.endsWith('%')) return format(computed, places + 1);
  return `${format(computed.times(HUNDRED), places - 1)}%`;
}
