import type { Plain } from '../language/plain';
import { type NumberTarget, withoutNature } from '../language/target';
import { convertsRoughly, unitScale } from '../compare/units';

/** Shares of what is done or as it should be, whatever it is done about: 投诉办结率, 能耗监测覆盖率. */
const SHARE_DONE = new RegExp(
  `(?:${[
    '办结|办理|处理|处置|整改|整治|治理|排查|回复|答复|回访|反馈|解决|化解|查处|查办|侦破|破案|结案|审结|调解|受理',
    '调查|复核|核查|核算|监测|检测|监控|抽检|检查|巡查|预警|排除|修复|拆除|脱贫|达标排放|报告|公示|公开',
    '准确|覆盖|达标|完成|合格|优良|满意|知晓|参与|及时|到位|接听|接通|响应|发放|拨付|救助|救援|赔付|理赔',
    '节约|节省|下降|降低|减少|削减|压减|缩短|提升|提高|改善|改造|消除|销号',
  ].join('|')})(?:率|比例|程度)$|(?:满意度|知晓度)$`,
);
/** Numbers of what is done about it; 投诉处理数 may be a number of complaints and is not among them. */
const NUMBER_DONE = new RegExp(
  `(?:${[
    '整改|整治|治理|排查|办结|化解|查处|查办|侦破|破案|结案|审结|复核|核查|监测|检测|抽检|检查|巡查|预警|拆除',
    '演练|培训|培训班|宣传|调查报告|监测点|点位|渠道|系统|平台',
    '节约|节省|下降|降低|减少|削减|压减|缩短|提升|上升|提高|改善|改造|消除|销号',
  ].join(
    '|',
  )})(?:总?数|数量|次数|件数|宗数|起数|人数|人次|户数|份数|面积|金额|额|量|幅度|情况|工作)?$`,
);
/** What nobody wants more of, wherever it stands in a name: 有责投诉件数, 单位成本控制; but 无差错率. */
const UNWANTED = /(?<![无零])(?:成本|事故|受害率|成灾率|死亡|投诉|违规|差错|能耗|排放)/;
/** Rates of what nobody wants: 失业率, 贫困发生率, 房屋空置率. */
const UNWANTED_RATE =
  /(?:失业|发生|偏差|误差|空置|流失|错误|出错|故障|逾期|违约|违法|犯罪|发案|信访|不良|不良贷款|坏账|损失|损耗|返贫|致贫|贫困|辍学|失学|感染|发病|患病|复发|超支|超标|拖欠|退货|漏检|误报|结转|结余|变动|预算调整|(?:经费|人员|编制|支出)控制)(?:率|比例|占比)(?:控制)?数?值?$/;
/** The first place is the best: 全省排名, 考核名次. */
const RANK = /(?:排名|排位|名次|位次)(?:情况)?$/;
const CONCENTRATION = /浓度(?:均值|值|水平)?$|PM(?:2\.5|10)(?:年?均值)?$/;
/** How long something takes: 建设工期, 审批时限, 平均响应时间, 完成期限. */
const TIME_TAKEN =
  /(?:工期|建设期|施工期|时限|周期|用时|耗时|时效|时间|(?:办理|审批|整改|完成|办结)期限)$/;
/** How long something is there for: 开放时间, 服务时间. */
const TIME_GIVEN =
  /(?:开放|服务|运行|供水|供电|供暖|供气|培训|使用|在线|工作|续航|教学|学习|授课|值守|值班|无故障|保障|活动|演出|播出|展出|展览|使用周期|生命周期)(?:时间|周期)$/;
/** 缩短5天, 下降0.5个百分点 tell how much better; 降低到5% tells how much is left. */
const IMPROVED_BY = /(?:下降|降低|减少|缩短|压缩|压减|节约|节省|提前|提升|上升|前进)(?![到至为])/;

/**
 * True if the target has a number without a side (no ≥, no ≤) and the indicator, by its name or by the
 * words before the number (工期180天), is of a kind of which less is usually better.
 */
export function leavesSideOpen(target: NumberTarget, name: Plain, expected: Plain): boolean {
  if (!target.bare) return false;
  const text = withoutNature(expected);
  if (IMPROVED_BY.test(text)) return false;
  const lead = /^\D*/.exec(text)?.[0] ?? '';
  return [lead, headOf(name)].some((words) => mayBeBetterWhenLess(words, target));
}

function mayBeBetterWhenLess(words: string, { unit, percent }: NumberTarget): boolean {
  if (SHARE_DONE.test(words) || NUMBER_DONE.test(words)) return false;
  if (UNWANTED.test(words) || UNWANTED_RATE.test(words)) return true;
  if (RANK.test(words) || CONCENTRATION.test(words)) return true;
  const time = !percent && (unit === '' || isTime(unit));
  return time && TIME_TAKEN.test(words) && !TIME_GIVEN.test(words);
}

function isTime(unit: string): boolean {
  return unitScale(unit, '天') !== null || convertsRoughly(unit, '天');
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
