import { isBlankValue } from '../../engine/language/blank';
import { cutAt } from '../../engine/language/signs';
import { byPlace } from '../../engine/model/cell';
import { isDeducted } from '../../engine/model/deduction';
import type { Cell, Entry, Form } from '../../engine/model/form';
import { hasReason } from '../../engine/model/given-reason';
import { isExecutionRow } from '../../engine/report/execution-row';
import type { Report } from '../../engine/report/report';
import type { Assessment } from '../../engine/scoring/assessment';
import { oneLine, quoted } from '../../engine/sentence/one-line';
import type { SubmissionLimits } from '../../engine/submission-limits';
import { bareMeasure, bareTarget, isBare } from './bare-value';

/** What a budget system will probably not take. */
export interface Objection {
  readonly cell: Cell;
  /** What is wrong and what to do, as one sentence. */
  readonly text: string;
  /** What to put in its place, to be copied; null where a person has to look it up. */
  readonly bare: string | null;
}

/** 上报核对: what a budget system refuses, before it is pasted there. In the order of the sheet. */
export function objectionsTo(
  { form, assessments }: Report,
  limits: SubmissionLimits,
): readonly Objection[] {
  return [
    ...assessments.flatMap((one) => [
      ...namesOf(one, limits),
      ...valuesOf(one, form, limits),
      ...pointsOf(one),
      ...reasonsOf(one, form, limits),
    ]),
    ...form.narrative.flatMap((entry) => tooLong('这段文字', entry, limits.text)),
  ].toSorted((a, b) => byPlace(a.cell, b.cell));
}

function namesOf(
  { indicator: { name } }: Assessment,
  limits: SubmissionLimits,
): readonly Objection[] {
  if (isBlankValue(name)) return [missing(name.cell, '指标名称')];
  const joined = cutAt(name.text, '\r\n')
    .map((line) => line.trim())
    .join('');
  const broken =
    joined === name.text.trim()
      ? []
      : [
          {
            cell: name.cell,
            text: '指标名称里有换行，系统按名称认指标，请改成一行。',
            bare: oneLine(joined),
          },
        ];
  return [...broken, ...tooLong('指标名称', name, limits.name)];
}

function valuesOf(
  one: Assessment,
  { headers }: Form,
  limits: SubmissionLimits,
): readonly Objection[] {
  const { target, measure, indicator } = one;
  const { expected, actual, name } = indicator;
  // 支出率 has no values of its own.
  const isWanted = !isExecutionRow(one);
  const isNumeric = target.kind === 'number';
  const isJoined = headers.nature !== undefined || headers.unit !== undefined;
  const told = (
    what: string,
    entry: Entry | null,
    check: (entry: Entry) => readonly Objection[],
  ) => {
    if (entry === null) return [];
    if (isBlankValue(entry) && measure.kind !== 'none')
      return isWanted ? [missing(entry.cell, `${quoted(name.text)}的${what}`)] : [];
    return [...check(entry), ...tooLong(what, entry, limits.value)];
  };
  return [
    ...told('预期值', expected, (entry) =>
      isNumeric && !isJoined && !isBare(entry) ? [notBare('预期值', entry, bareTarget(one))] : [],
    ),
    ...told('实现值', actual, (entry) =>
      isNumeric && !isBare(entry) ? [notBare('实现值', entry, bareMeasure(one))] : [],
    ),
  ];
}

function notBare(what: string, { cell, text }: Entry, bare: string | null): Objection {
  const said = `${what}${quoted(text)}不是单纯的数`;
  return {
    cell,
    text:
      bare === null
        ? `${said}，请查到实际的数，照系统的计量单位填。`
        : `${said}，系统里填 ${bare}，符号和单位填在各自的栏里。`,
    bare,
  };
}

function pointsOf({ indicator }: Assessment): readonly Objection[] {
  const { name, weight, points, score, claimed } = indicator;
  return [
    ...(weight !== null && points === null
      ? [noNumber(weight.cell, `${quoted(name.text)}的权重`)]
      : []),
    ...(score !== null && claimed === null
      ? [noNumber(score.cell, `${quoted(name.text)}的得分`)]
      : []),
  ];
}

function reasonsOf(
  { indicator }: Assessment,
  form: Form,
  limits: SubmissionLimits,
): readonly Objection[] {
  const { name, reason, score } = indicator;
  const cell = reason?.cell ?? score?.cell ?? name.cell;
  const blank =
    isDeducted(indicator) && !hasReason(form, indicator)
      ? [{ cell, text: `${quoted(name.text)}扣了分，没有写原因，请写明。`, bare: null }]
      : [];
  return [...blank, ...(reason === null ? [] : tooLong('原因', reason, limits.reason))];
}

function missing(cell: Cell, what: string): Objection {
  return { cell, text: `${what}没有填，系统多半不收空的，请填写。`, bare: null };
}

function noNumber(cell: Cell, what: string): Objection {
  return { cell, text: `${what}不是数或者没有填，请填数。`, bare: null };
}

function tooLong(what: string, { cell, text }: Entry, limit: number): readonly Objection[] {
  const { length } = Array.from(text);
  if (limit === 0 || length <= limit) return [];
  return [
    {
      cell,
      text: `${what}有 ${length} 个字，多于 ${limit} 个，请改短到 ${limit} 个以内。`,
      bare: null,
    },
  ];
}
