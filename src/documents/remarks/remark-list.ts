import { isScored } from '../../engine/model/form-facts';
import type { Options } from '../../engine/options';
import type { Report, Severity } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import type { CheckedForm } from '../checked-form';
import type { RoundResult } from '../rounds/compare-rounds';
import { roundText } from '../rounds/round-words';
import { projectText, unitsOf, yearText } from '../words/form-name';
import { placeText } from '../words/form-place';
import { ruleText } from '../words/rule-text';
import { SEVERITIES, SEVERITY_NAMES } from '../words/severity';
import {
  claimedTotalText,
  NOTHING_TO_SCORE,
  recomputedTotalText,
  TOTAL_NAMES,
  verifiedPointsText,
} from '../words/totals';
import type { RemarkEdits } from './edits';
import { ledgerOf, type LedgerLine } from './ledger';
import { allRemarks, editedRemarks, type Remark } from './remarks';
import { reviewScores, type ReviewScores } from './review-scores';

/** What a list is made of. */
export interface RemarkSource extends CheckedForm {
  /** By which the form was checked. */
  readonly options: Options;
  /** The least urgent findings that go out where the reviewer does not say otherwise. */
  readonly level: Severity;
  readonly edits: RemarkEdits;
  /** Beside the round before; null where there is none. */
  readonly round: RoundResult | null;
  /** Of this program. */
  readonly version: string;
}

/** The 复核意见 on one form: what a reviewer hands back to the unit, as data. */
export interface RemarkList {
  readonly head: readonly Labelled[];
  /** How many remarks there are, or that none was found; never that all is right. */
  readonly result: string;
  readonly remarks: readonly Remark[];
  /** What the last round found and this one does not: `F17 …`. */
  readonly mended: readonly string[];
  /** Null where the form has no column for them. */
  readonly review: ReviewScores | null;
  /** 复核人, 日期, 软件版本. */
  readonly foot: readonly Labelled[];
  /** What of the form was not checked, and why. */
  readonly unchecked: readonly string[];
  readonly ledger: readonly LedgerLine[];
}

export type Labelled = readonly [label: string, value: string];

/** The least urgent findings that are listed unless somebody wants others: 供参考 asks nothing of a unit. */
export const LISTED: Severity = 'warning';
export const REMARKS_TITLE = '绩效自评复核意见';
/** What such a list is called in the names of files and sheets. */
export const REMARKS_NAME = '复核意见';
/** What a unit fills in. */
export const TICK = '□';
export const TICKED = '☑';

/** The 复核意见 of a form as data, as the reviewer has edited it. */
export function remarkList(source: RemarkSource): RemarkList {
  const { report, options, level, edits, round, version } = source;
  const remarks = editedRemarks(allRemarks(report, round), edits, level);
  return {
    head: headOf(source),
    result: resultText(remarks),
    remarks,
    mended: round === null ? [] : round.mended.map(({ cell, message }) => `${cell} ${message}`),
    review: reviewScores(report),
    foot: [
      ['复核人', edits.reviewer],
      ['日期', edits.date],
      ['软件版本', `绩效自评助手 ${version}`],
    ],
    unchecked: uncheckedLines(report),
    ledger: ledgerOf(report, options),
  };
}

function headOf(source: RemarkSource): readonly Labelled[] {
  const { file, report, round } = source;
  return [
    ['项目名称', projectText(report.form)],
    ...unitsOf(report.form),
    ['评价年度', yearText(report.form)],
    ...scoresOf(report),
    ['文件', `${oneLine(file)}（${placeText(source)}）`],
    ...(round === null ? [] : [['与上一轮相比', roundText(round)] as const]),
  ];
}

function scoresOf(report: Report): readonly Labelled[] {
  if (!isScored(report.form)) return [['得分', NOTHING_TO_SCORE]];
  return [
    [TOTAL_NAMES.claimed, claimedTotalText(report)],
    [TOTAL_NAMES.recomputed, recomputedTotalText(report)],
    [TOTAL_NAMES.verified, verifiedPointsText(report)],
  ];
}

function resultText(remarks: readonly Remark[]): string {
  if (remarks.length === 0) return '未发现要列出的问题；没有发现不等于没有问题。';
  const counts = SEVERITIES.map((severity) => ({
    name: SEVERITY_NAMES[severity],
    count: remarks.filter((one) => one.severity === severity).length,
  }));
  const own = remarks.filter(({ severity }) => severity === null).length;
  const parts = [...counts, { name: '复核人补充', count: own }]
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count} 条`);
  return `共 ${remarks.length} 条，其中${parts.join('、')}。除此以外未发现问题，不等于没有问题。`;
}

function uncheckedLines({ skipped, unverified, form, off }: Report): readonly string[] {
  const broken = form.broken.length;
  return [
    ...skipped.map(({ row, why }) => `第 ${row + 1} 行没有检查：${why}`),
    ...unverified.map(
      ({ indicator, unverified: { why } }) =>
        `第 ${indicator.row + 1} 行“${oneLine(indicator.name.text)}”的得分没有核算：${why}`,
    ),
    ...(broken > 0 ? [`${broken} 个单元格是错误值或没有计算结果，与它们有关的没有检查`] : []),
    ...off.map((id) => `设置里关掉的检查：${ruleText(id).title}`),
  ];
}
