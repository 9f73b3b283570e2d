import { EXECUTION_RATES } from '../language/execution-name';
import { wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { cutAt } from '../language/signs';
import { withoutLead } from '../language/word-list';
import { remembered } from '../once';
import { sentencesOf } from './clauses';
import type { ToldFact } from './disputes';

/** What a number of a text claims about the project as a whole. */
export type Claim = 'score' | 'rate' | 'surplus' | 'satisfaction';

interface ClaimWords {
  readonly claim: Claim;
  /** What stands right before the number. */
  readonly words: readonly string[];
  /** What may lead these words and still mean the project's own. */
  readonly lead: readonly string[];
}

const WHOLE =
  '项目 绩效 预算 资金 专项 财政 经费 整体 总体 综合 年度 全年 年末 年底 的 本 该 总 有 尚 仍'.split(
    ' ',
  );
const CLAIMS: readonly ClaimWords[] = [
  {
    claim: 'score',
    words: '自评得分 自评总得分 自评总分 自评分数 自评分 自评 综合得分 总得分 评价得分'.split(' '),
    lead: [...WHOLE, '自评'],
  },
  { claim: 'rate', words: EXECUTION_RATES, lead: WHOLE },
  { claim: 'surplus', words: '结余 结余资金 资金结余 结余经费'.split(' '), lead: WHOLE },
  {
    claim: 'satisfaction',
    words: ['满意度'],
    lead: [...WHOLE, '服务对象', '受益对象', '群众', '社会公众', '公众'],
  },
];

/** What a number claims, null for none: 预算执行率72%, but not 转移支付执行率72%. */
export function claimOf({ before, context, scoped, quantity }: ToldFact): Claim | null {
  // 自评得分:95分 has its words in the clause before.
  const said = before === '' ? context : before;
  for (const { claim, words, lead } of CLAIMS) {
    const word = words.find((one) => said.endsWith(one));
    if (scoped || word === undefined || withoutLead(said, [...words, ...lead]) !== '') continue;
    const { percent, unit } = quantity;
    const fits = {
      score: !percent && ['', '分'].includes(unit),
      rate: percent,
      satisfaction: percent,
      surplus: unit === '元',
    };
    return fits[claim] ? claim : null;
  }
  return null;
}

/** A grade that a text claims, with the words quoted. */
export interface GradeClaim {
  readonly text: string;
  readonly grade: string;
}

const RESULT = ['等级', '等次', '评价结果', '自评结果'];
const GRADE = new RegExp(
  String.raw`(?:${RESULT.join('|')})(?:评定)?[为是:]?[“"]?([优良中差])(?![^,;。:、)”"秀好])[”"]?`,
);
const ABOUT = ['自评', '评价', '绩效', '得分'];
const ELSE = ['质量', '满意', '复核', '信用', ...wordsOf('pastYear', 'comingYear')];
/** Said in its own clause the grade is of one: 10项指标完成,等级为优 is the project's. */
const ONE = '指标';

/** The grade that a text gives the project: 自评98分,等次为优. */
export const gradeClaim = remembered((text: Plain): GradeClaim | null => {
  if (!RESULT.some((word) => text.includes(word))) return null;
  for (const { plain } of sentencesOf(text)) {
    const match = GRADE.exec(plain);
    if (match === null || !ABOUT.some((word) => plain.includes(word))) continue;
    const [clause = ''] = cutAt(plain.slice(0, match.index), ',:').slice(-1);
    if (ELSE.some((word) => plain.includes(word)) || clause.includes(ONE)) continue;
    return { text: match[0], grade: match[1] ?? '' };
  }
  return null;
});
