import { rule } from '../rule';
import type { Plain } from '../language/plain';
import { statedTier } from '../language/tier-words';

/** Verbs that promise a direction and nothing to measure it by. */
const VERBS =
  /^(?:(?:加强|完善|提升|提高|改善|优化|强化|促进|推进|推动|健全|增强|加快|规范|保障)[、,和及与]*)+$/;
const COLOURLESS = /进一步|不断|持续|逐步|积极|大力|切实|有效|已经?|得到|有所|了|[.。;!]/g;
const DONE = /^(?:是|完成|达标|达到|实现|到位|良好|好)?$/;

export const valueVague = rule({
  id: 'value-vague',
  severity: 'info',
  title: '预期值无法衡量',
  why: '只写“加强”“完善”，事后说不清做到没有，审核时常被指出目标不细化、不量化。',
  fix: '把预期值改成能核对的数、日期或具体成果；不能改时，在实现值写明做到了什么。',
  messages: {
    vague: '“{name}”的预期值“{expected}”无法衡量，实现值“{actual}”也没有写明做到了什么。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual } = indicator;
      if (target.kind !== 'words' || measure.kind !== 'words') continue;
      if (expected === null || actual === null || !isVague(expected.plain)) continue;
      if (!addsNothing(actual.plain)) continue;
      yield {
        cell: expected.cell,
        also: [actual.cell],
        message: 'vague',
        data: {
          name: name.text,
          expected: expected.text,
          actual: actual.text,
        },
      };
    }
  },
});

/** 有所提高 states a result to look for; a bare 提高 does not. */
function isVague(expected: Plain): boolean {
  return !expected.includes('有所') && VERBS.test(core(expected));
}

function addsNothing(actual: Plain): boolean {
  const words = core(actual);
  return VERBS.test(words) || DONE.test(words) || statedTier(actual) !== null;
}

function core(text: Plain): Plain {
  return text.replace(COLOURLESS, '');
}
