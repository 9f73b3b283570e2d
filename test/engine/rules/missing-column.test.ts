import { check } from '../../../src/engine/check/check';
import { readForm } from '../../../src/sheet/read-form';
import { gridLiteral } from '../../fixtures/grid-literal';

const HEADERS = ['三级指标', '分值', '指标值', '完成值', '得分', '未完成原因', '佐证材料'];
/** Faults enough for every kind of column to have a finding of its own. */
const ROWS = [
  ['场次', '20', '≥5场', '9批次', '21', '', ''],
  ['人数', '20', '≥50', '≥40', '9', '2+2=5', '1.照片'],
  ['制度', '20', '完善', '已完善', '15', '', '3.文件'],
  ['增速', '20', '高于全市增速', '7.7', '', '【待填写】', ''],
  ['册数', '', '', '', '20', '/', ''],
];

/** The rules that look at a column, each of which must fall silent without it. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  分值: ['weight-total', 'weight-sum', 'weight-invalid', 'score-mismatch', 'score-tier'],
  指标值: ['score-mismatch', 'value-unit', 'value-exceeded', 'value-vague', 'score-tier'],
  完成值: ['value-unmeasured', 'value-unit', 'value-exceeded', 'value-vague', 'score-tier'],
  得分: ['score-mismatch', 'score-range', 'score-missing', 'score-tier', 'score-unverified'],
  未完成原因: ['reason-unfinished', 'reason-thin', 'reason-arithmetic', 'reason-untraced'],
  佐证材料: ['evidence-missing', 'evidence-numbering'],
};

test.each(Object.keys(ABOUT))('without the column %s no rule about it speaks', (header) => {
  const found = rulesThatSpeak(HEADERS.filter((one) => one !== header));
  expect((ABOUT[header] ?? []).filter((rule) => found.includes(rule))).toEqual([]);
});

test.each(Object.entries(ABOUT))('with all columns, some rule about %s speaks', (_, rules) => {
  expect(rulesThatSpeak(HEADERS).filter((rule) => rules.includes(rule))).not.toEqual([]);
});

function rulesThatSpeak(headers: readonly string[]): readonly string[] {
  const kept = [HEADERS, ...ROWS].map((row) =>
    row.filter((_, column) => headers.includes(HEADERS[column] ?? '')),
  );
  const reading = readForm(
    gridLiteral(kept.map((row) => `| ${row.join(' | ')} |`).join('\n')).grid,
  );
  if (reading.kind !== 'form') throw new Error(reading.why);
  return check(reading.form).findings.map(({ rule }) => rule);
}
