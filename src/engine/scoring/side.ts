import { isTimeUnit } from '../compare/units';
import { endsWith, wordsOf, type NameFamily } from '../language/lexicon';
import type { Plain } from '../language/plain';
import type { NumberTarget } from '../language/target';
import { withoutEnd, wordList } from '../language/word-list';
import type { Wording } from '../language/wording';

/** What a rate may carry behind it: 失业率控制数, 偏差率值. */
const RATE_TAIL = ['值', '数', '控制'];
const CONCENTRATION = wordList(
  '浓度 浓度均值 浓度值 浓度水平 PM2.5 PM2.5均值 PM2.5年均值 PM10 PM10均值 PM10年均值',
);
const NO = ['无', '零'];
/** Shares of which more is better whatever they are of; 建筑覆盖率 is a limit of building. */
const GOOD_SHARE = wordList('满意度 满意率 知晓度 知晓率 合格率 覆盖率 达标率');

/**
 * True if the target has a number without a side (no ≥, no ≤) and the indicator, by its name or by the
 * words before the number (工期180天), is of a kind of which less is usually better.
 */
export function leavesSideOpen(target: NumberTarget & { says: Wording }, name: Plain): boolean {
  if (!target.bare || target.says.improves) return false;
  // 24小时内 something is done at most, or there is at least.
  if (target.says.within && isTimeUnit(target.unit)) return true;
  return mayBeBetterWhenLess(target.says.lead, target) || mayBeBetterWhenLess(headOf(name), target);
}

/** True for the name of what is better if it is more: 成本节约额, 投诉办结率. */
export function isGain(name: Plain): boolean {
  return isAboutWhatIsDone(headOf(name));
}

/** True for the name of a share that nobody wants to be low: 群众满意度, but not 不合格率. */
export function isGoodShare(name: Plain): boolean {
  const head = headOf(name);
  return GOOD_SHARE.ends(head) && !head.endsWith('建筑覆盖率') && !endsWith(head, 'opposite');
}

function mayBeBetterWhenLess(words: string, { unit, percent }: NumberTarget): boolean {
  if (words === '') return false;
  if (isAboutWhatIsDone(words)) return false;
  if (isUnwanted(words) || CONCENTRATION.ends(words)) return true;
  // The first place is the best: 全省排名, 考核名次.
  if (ends(withoutEnd(words, '情况'), 'place')) return true;
  const time = !percent && (unit === '' || isTimeUnit(unit));
  // 建设工期, 审批时限 say how long something takes; 开放时间, 服务时间 how long it is there for.
  return time && ends(words, 'timeTaken') && !ends(words, 'time', 'given');
}

/**
 * Shares of what is done or as it should be, whatever it is done about (投诉办结率, 能耗监测覆盖率), and
 * numbers of it (事故演练次数); 投诉处理数 may be a number of complaints and is none of them.
 */
function isAboutWhatIsDone(words: string): boolean {
  if (words.endsWith('满意度') || words.endsWith('知晓度')) return true;
  if (ends(words, 'share', 'handled', 'improved')) return true;
  return (
    ends(words, 'counted') ||
    ends(words, 'improved') ||
    ends(words, 'number', 'counted', 'improved')
  );
}

/** What nobody wants more of, wherever it stands in a name (有责投诉件数, but 无差错率), and rates of such. */
function isUnwanted(words: string): boolean {
  const named = wordsOf('unwanted').some((word) => {
    if (!words.includes(word)) return false;
    const parts = words.split(word);
    return parts.slice(0, -1).some((before) => !NO.some((no) => before.endsWith(no)));
  });
  return named || ends(RATE_TAIL.reduce(withoutEnd, words), 'share', 'unwantedRate');
}

/** True if the words end in one of the last family, behind one of the others where there are any. */
function ends(words: string, last: NameFamily, ...before: readonly NameFamily[]): boolean {
  for (const word of wordsOf(last)) {
    if (!words.endsWith(word)) continue;
    const lead = words.slice(0, -word.length);
    if (before.length === 0 || before.some((family) => endsWith(lead, family))) return true;
  }
  return false;
}

/** A note or a number; a long number is taken whole, as it can be cut up in too many ways. */
const NOTE = /\([^()]*\)|[≥≤<>=]?\d[\d.]*%?|[:、,。;]/g;

/** The name without notes and numbers behind it: 失业率(%), 差错率≤5%. */
function headOf(name: Plain): Plain {
  let head = 0;
  let end = 0;
  for (const { index, 0: note } of name.matchAll(NOTE)) {
    if (index > end) head = index;
    end = index + note.length;
  }
  return end === name.length ? name.slice(0, head) : name;
}
