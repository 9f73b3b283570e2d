import { isBlankValue } from '../../engine/language/blank';
import { cutAt } from '../../engine/language/signs';
import { byPlace } from '../../engine/model/cell';
import { isDeducted } from '../../engine/model/deduction';
import type { Cell, Entry, Form } from '../../engine/model/form';
import { hasReason } from '../../engine/model/given-reason';
import { isExecutionRow } from '../../engine/report/execution-row';
import { ownWords } from '../../engine/report/own-words';
import type { Report } from '../../engine/report/report';
import type { Assessment } from '../../engine/scoring/assessment';
import { oneLine, quoted } from '../../engine/sentence/one-line';
import type { SubmissionLimits } from '../../engine/submission-limits';
import { reachedValue } from './reached-value';
import { isBare, targetValue } from './target-value';

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
  const own = ownWords(form.headers);
  return [
    ...assessments.flatMap((one) => [
      ...namesOf(one, limits),
      ...valuesOf(one, form, limits),
      ...pointsOf(one),
      ...reasonsOf(one, form, limits),
    ]),
    ...form.narrative.flatMap((entry) => tooLong('这段文字', entry, limits.text)),
  ]
    .map((one) => ({ ...one, text: own(one.text) }))
    .toSorted((a, b) => byPlace(a.cell, b.cell));
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
      isNumeric && !isJoined && !isBare(entry) ? [askedOtherwise(one, entry)] : [],
    ),
    ...told('实现值', actual, (entry) => (isNumeric ? reachedOtherwise(one, entry) : [])),
  ];
}

function askedOtherwise(one: Assessment, { cell, text }: Entry): Objection {
  const { sign, value, unit } = targetValue(one);
  const said = `预期值${quoted(text)}不是单纯的数`;
  if (!isBare({ text: value }))
    return { cell, text: `${said}，请拆成性质、数和单位，分别填在系统的栏里。`, bare: null };
  const nature = sign === '' ? '' : `，性质 ${sign}`;
  return { cell, text: `${said}，系统里填 ${value}${nature}${unitText(unit)}。`, bare: value };
}

/** What was reached, where the system has to be given something else than what the cell says. */
function reachedOtherwise(one: Assessment, entry: Entry): readonly Objection[] {
  const { cell, text } = entry;
  const reached = reachedValue(one);
  const bare = isBare(entry);
  const said = `实现值${quoted(text)}${bare ? '' : '不是单纯的数'}`;
  if (reached.value === null) {
    if (bare && reached.why === '') return [];
    const why = reached.why === '' ? '请查到实际的数' : `${reached.why}，请核对`;
    return [{ cell, text: `${said}${bare ? '：' : '，'}${why}，照系统的计量单位填。`, bare: null }];
  }
  const { value, unit, converted } = reached;
  const fill = `系统里填 ${value}${unitText(unit)}`;
  if (!bare)
    return [
      { cell, text: `${said}，${converted ? '照预期值的单位换算，' : ''}${fill}。`, bare: value },
    ];
  if (!converted) return [];
  return [
    { cell, text: `${said}是 ${value}${unit} 吗？是的，${fill}；不是的，请改正。`, bare: value },
  ];
}

function unitText(unit: string): string {
  return unit === '' ? '' : `，单位 ${unit}`;
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
