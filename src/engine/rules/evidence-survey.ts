import { percentageOf } from '../compare/percentage';
import { HUNDRED } from '../decimal';
import { isFiller } from '../language/blank';
import { wordsOf } from '../language/lexicon';
import { hasHan } from '../language/signs';
import { wordList } from '../language/word-list';
import { rule } from '../rule';

/** What satisfaction is about; 投诉次数 in the same group is counted, not asked for. */
const ASKED = wordList(wordsOf('satisfaction').join(' '));
/** 未收到投诉, 零投诉. */
const NO_COMPLAINT = /[未无零没][^,;。]{0,6}投诉/;
/** Documents that show that people were asked. */
const SURVEY = wordList('问卷 调查 调研 测评 评价 评分 评议 访 统计 打分 反馈 满意 抽样');
/** What only says where something lies names no document. */
const PLACE = wordList('附件 附表 佐证 证明 材料 资料 相关 同上 详 见');

export const evidenceSurvey = rule({
  id: 'evidence-survey',
  severity: 'warning',
  title: '满意度没有调查佐证',
  messages: {
    complaint: '“{name}”用“{text}”证明，复核不认可，请附问卷或测评的原始记录和统计表。',
    unnamed: '“{name}”的佐证材料看不出做过问卷或测评，请核对。',
    full: '“{name}”达到 {actual}，常被质疑，请备好原始问卷和统计表。',
  },
  *check(_form, { assessments }) {
    for (const { indicator, target, measure } of assessments) {
      const { name, labels, claimed, evidence, actual } = indicator;
      const isAsked = ASKED.isIn(name.plain) || ASKED.isIn(labels.at(-1) ?? '');
      if (!isAsked || claimed === null || evidence === null || name.plain.includes('投诉'))
        continue;
      const { plain, cell } = evidence;
      const data = { name: name.text };
      const titled = !isFiller(plain) && hasHan(PLACE.outOf(plain));
      const surveyed = SURVEY.isIn(plain.replace(NO_COMPLAINT, ''));
      const said = surveyed ? null : NO_COMPLAINT.exec(plain);
      if (said !== null) yield { cell, message: 'complaint', data: { ...data, text: said[0] } };
      else if (titled && !surveyed) yield { cell, message: 'unnamed', severity: 'info', data };
      else if (actual !== null && percentageOf(target, measure)?.greaterThanOrEqualTo(HUNDRED))
        yield {
          cell: actual.cell,
          message: 'full',
          severity: 'info',
          data: { ...data, actual: actual.text },
        };
    }
  },
});
