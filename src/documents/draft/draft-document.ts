import type { Entry, Group, Indicator } from '../../engine/model/form';
import { PERFORMANCE } from '../../engine/prose/parts';
import { ownWords } from '../../engine/report/own-words';
import type { Report } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import type { PlainDocument, PlainParagraph } from '../../sheet/plain-document';
import { projectText, yearText } from '../words/form-name';
import { pointsText } from '../words/score-text';
import { claimedTotalText, TOTAL_NAMES } from '../words/totals';
import type { Draft, DraftPart } from './draft';

/** What a draft is called. */
export const DRAFT_NAME = '起草小结';

const COLUMNS = [
  ['一级指标', 11],
  ['二级指标', 14],
  ['三级指标', 29],
  ['预期值', 17],
  ['实现值', 13],
  ['权重', 8],
  ['自评', 8],
] as const;

/** A draft as a document to be gone on with, the indicators of the form in a table behind it. */
export function draftDocument({ parts, notes }: Draft, report: Report): PlainDocument {
  const { form } = report;
  const own = ownWords(form.headers);
  return {
    title: `${projectText(form)}绩效自评小结（草稿）`,
    paragraphs: [
      ...notes.map((text): PlainParagraph => ({ text: `起草提示：${text}`, look: 'note' })),
      ...parts.flatMap(paragraphsOf),
    ],
    table: {
      title: `附：绩效指标完成情况（评价年度：${yearText(form)}，${TOTAL_NAMES.claimed}：${claimedTotalText(report)}）`,
      heads: COLUMNS.map(([head]) => own(head)),
      widths: COLUMNS.map(([, width]) => width),
      rows: form.indicators.map(rowOf),
    },
  };
}

function paragraphsOf({ id, heading, text }: DraftPart): readonly PlainParagraph[] {
  const isSub = PERFORMANCE.some(([sub]) => sub === id);
  const lines = text === '' ? [] : text.split('\n');
  return [
    { text: heading, look: isSub ? 'subheading' : 'heading' },
    ...lines.map((line): PlainParagraph => ({ text: line, look: 'body' })),
  ];
}

function rowOf(indicator: Indicator): readonly string[] {
  const { group, name, expected, actual, points, claimed } = indicator;
  return [
    groupText(group, 1),
    groupText(group, 2),
    oneLine(name.text),
    valueText(expected),
    valueText(actual),
    pointsText(points),
    pointsText(claimed),
  ];
}

function groupText(group: Group | null, level: 1 | 2): string {
  for (let one = group; one !== null; one = one.parent)
    if (one.level === level) return oneLine(one.name);
  return '';
}

function valueText(entry: Entry | null): string {
  return entry === null ? '' : oneLine(entry.text);
}
