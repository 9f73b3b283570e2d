import { anyOf, DEEDS } from './lexicon';

/**
 * What words make of a number or date where it is not what was reached: it is missing (还差2户) or
 * beyond the plan (比计划多20人), not done (2户未完成), under way (在建), foreseen (预计), called off
 * (取消), an earlier stage (开工), a delay (逾期5天), time saved (提前10天) or the opposite rate
 * (不合格率).
 */
export type Saying =
  | 'lacking'
  | 'surplus'
  | 'unfinished'
  | 'ongoing'
  | 'planned'
  | 'cancelled'
  | 'begun'
  | 'late'
  | 'early'
  | 'opposite';

/** What may stand between 未 and the deed: 未能按计划完成. */
export const DENIED = `${anyOf('denial')}${anyOf('manner')}*`;
/** 无未完成事项 denies the denial. */
export const NOT_DENIED = '(?<!无|没有|不存在|出现)';
/** 未超过5次 and 未发生1起 measure; 未培训100人 does not. */
const MEASURES = '超|突破|低于|高于|少于|多于|大于|小于|达到?|足|满|到|发生|出现|发现|逾期|延期|变';
/** 未逾期5天以上, 无逾期: no delay. */
export const NO_DELAY = `(?<!${anyOf('absence')}(?:任何)?)`;
const DELAY = `${anyOf('delay')}(?![率数至到])`;

/**
 * Told from top to bottom, for normalised texts. 计划完成100户 is a plan, but not 按计划, 计划完成率 or
 * 计划内, nor a text that says that the plan is carried out. A delay counts beside its number only
 * (进度滞后,完成90% is a cause), 逾期 and 超期 beside any date.
 */
export const SAYINGS: readonly (readonly [Saying, RegExp])[] = [
  ['opposite', /(?:不合格|不达标|不满意|未完成|未达标|未覆盖|不及格)率/],
  [
    'planned',
    /(?<![比较按超于如到模虚草])(?:预计|拟(?:于|在|建|完成|\d)|将[于在]|有望|力争)(?!.*实际)/,
  ],
  [
    'planned',
    /(?:^|[,;。、:(])(?:项目|工程|原|年度|全年|本年)?计划(?!完成率|内|数|任务|目标)(?!.*(?:已|实际|全部|均))/,
  ],
  ['lacking', /(?:还|尚|仍)(?:差|缺|欠)|少完成|缺口/],
  ['lacking', /[比较](?:年度|年初)?(?:计划|目标|预期|任务)数?(?:减?少|低)/],
  ['lacking', /距离?(?:年度|年初)?(?:计划|目标|预期|任务)(?:值|数)?(?:还|尚|仍)?[差有]/],
  ['unfinished', new RegExp(`${NOT_DENIED}${DENIED}${anyOf(...DEEDS)}`)],
  [
    'unfinished',
    new RegExp(`${NOT_DENIED}未(?!${MEASURES})\\p{Script=Han}{0,3}[^率数比\\d]\\d`, 'u'),
  ],
  ['lacking', /(?:低于|少于)(?:年度|年初)?(?:计划|目标|预期|任务)[^\d,;。、]{0,2}\d/],
  [
    'surplus',
    /(?:[比较](?:年度|年初)?(?:计划|目标|预期|任务|预算)数?(?:多|高|超|增)|(?<!未|不|没有|没)(?:超出?|超过|高于|多于)(?:年度|年初)?(?:计划|目标|预期|任务|预算)|(?<!未|不|没有|没)超支)[^\d,;。、]{0,2}\d/,
  ],
  ['unfinished', /(?:剩余|尚余|尚有|还有|仍有)[\d.]+(?![\d.%])/],
  ['ongoing', /仍在|在建/],
  ['ongoing', /正在(?:施工|建设|推进|办理|实施|进行|开展|整改|申请|审批|招标|采购|验收|安装)/],
  ['ongoing', /(?:进行|推进|建设|施工|办理|审批)中(?!心)/],
  ['cancelled', /取消|暂停|停办|停建|终止|中止|搁置/],
  ['late', new RegExp(`${NO_DELAY}${DELAY}(?:\\p{Script=Han}{0,3}[^率数\\d])?\\d`, 'u')],
  ['late', new RegExp(`\\d\\p{Script=Han}{0,4}${NO_DELAY}${DELAY}`, 'u')],
  ['late', new RegExp(`[年月].*${NO_DELAY}[逾超]期(?![率数至到])`)],
  ['early', /提前了?\d/],
];

/** Nothing without one of these signs says any of it; most cells are told apart by this. */
export const SAYING_SIGN =
  /[不未没预拟将有力计差缺欠少低高多比较距剩余仍在正中取停止搁逾超延推滞拖提]/;
