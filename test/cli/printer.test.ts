// Covers src/cli/tally.ts
import manifest from '../../package.json';
import type { Format } from '../../src/cli/command';
import { createPrinter } from '../../src/cli/printer';
import type { Checked, Result } from '../../src/cli/result';
import { jsonText } from '../../src/documents/report-json';
import { checked } from '../documents/checked-form';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';

const NOW = new Date('2026-01-31T04:05:06Z');
const FORM: Checked = { kind: 'checked', ...checked(JIANGMEN_2023), round: null, beside: [] };
/** No row waits for a figure from outside. */
const SETTLED: Checked = {
  ...FORM,
  ...checked(withCells(JIANGMEN_2023, { G35: '≥7', G36: '≥0.5' })),
};
const REFUSED: Result = { kind: 'refused', file: 'b.xlsx', why: '读不出来。' };
const COPIED: Result = { kind: 'copied', file: 'a.xlsx', why: '已写出。' };

/** What is printed as the results come, and at the end. */
function printed(format: Format, ...results: readonly Result[]) {
  const printer = createPrinter(format, { level: 'info', besideRound: false, now: () => NOW });
  return { each: results.map((result) => printer.add(result)), end: printer.end() };
}

test('JSON waits for a second report, to know whether it is one or several, and for no other', () => {
  const one = printed('json', FORM);
  expect([one.each, Array.isArray(JSON.parse(one.end))]).toEqual([[''], false]);
  const { each, end } = printed('json', FORM, COPIED, REFUSED, FORM, REFUSED);
  expect(each.map((text) => text !== '')).toEqual([false, false, true, true, true]);
  expect(end).toBe('\n]\n');
  expect(JSON.parse(printed('json').end)).toEqual([]);
});

test('printed as they come, reports are the same text as in one array', () => {
  const broken: Result = { kind: 'refused', file: 'a\nb.xlsx', why: '第一行\r\n第二行。' };
  for (const results of [
    [FORM, broken],
    [broken, FORM, FORM, broken],
  ]) {
    const { each, end } = printed('json', ...results);
    const text = each.join('') + end;
    const reports = results.map((one) => JSON.parse(printed('json', one).end));
    expect(text).toBe(`${jsonText(reports)}\n`);
  }
});

test('a table has its header once, before the first line', () => {
  const { each } = printed('csv', REFUSED, FORM, FORM);
  expect(each.map((line) => line.includes('必须修改'))).toEqual([true, false, false]);
});

test('for people each report comes at once, and a line each at the end of several', () => {
  const several = printed('text', FORM, REFUSED, FORM, COPIED);
  expect(several.each.map((text) => text !== '')).toEqual([true, false, true, false]);
  expect(several.end.trimEnd().split('\n')).toHaveLength(3);
  expect(printed('text', FORM).end).toBe('');
});

test('says where a figure that is wanted is written, and which program has checked', () => {
  const program = `绩效自评助手 ${manifest.version}，2026年1月31日检查\n\n`;
  const figures = '对比值请写进选项文件的 benchmarks，再用 --options 读入。\n';
  const [asking, settled] = printed('text', FORM, SETTLED).each;
  expect(asking?.endsWith(`\n\n${figures}${program}`)).toBe(true);
  expect(settled?.endsWith(`\n\n${program}`)).toBe(true);
});

test('ends several with what all of them come to', () => {
  expect(printed('text', FORM, REFUSED, FORM).end).toMatch(
    /\n3 份：2 份没有必须修改的问题，0 份有，1 份没查成\n$/,
  );
});

test('what was not written is counted, as its line is one among hundreds', () => {
  const lost: Result = {
    kind: 'not-copied',
    file: 'a.xlsx',
    why: '没有写出 out/a.xlsx：磁盘满了。',
  };
  expect(printed('summary', FORM, COPIED, lost, FORM, lost).end).toMatch(
    /\n2 份：.*\n另有 2 处没有写出，请看前面的提示\n绩效自评助手 /,
  );
  expect(printed('text', FORM, lost, FORM).end).toMatch(/\n另有 1 处没有写出，请看前面的提示\n$/);
  expect(printed('summary', FORM, COPIED).end).not.toContain('没有写出');
});

test('a table says nothing of copies, which are told elsewhere', () => {
  expect(printed('csv', COPIED, FORM, COPIED).each.map((line) => line !== '')).toEqual([
    false,
    true,
    false,
  ]);
});

test('a summary waits for the end, to put the worst first', () => {
  const { each, end } = printed('summary', FORM, FORM, REFUSED);
  expect(each).toEqual(['', '', '']);
  expect(end.split('\n')).toHaveLength(7);
  expect(end).toMatch(/\n绩效自评助手 [\d.]+，2026年1月31日检查\n$/);
});

test('SARIF has a result for each finding and a notice for each file that was not checked', () => {
  const { each, end } = printed('sarif', FORM, REFUSED);
  const [run] = JSON.parse(each.join('') + end).runs;
  expect(run.results).toHaveLength(FORM.report.findings.length);
  expect(run.invocations).toMatchObject([
    {
      executionSuccessful: false,
      endTimeUtc: '2026-01-31T04:05:06.000Z',
      toolExecutionNotifications: [{ level: 'error' }],
    },
  ]);
});

test('printed as they come, results are the same text as in one log', () => {
  for (const forms of [[], [FORM], [FORM, FORM]]) {
    const { each, end } = printed('sarif', REFUSED, ...forms);
    expect(each.slice(1).every((text) => text.includes('"ruleId"'))).toBe(true);
    const text = each.join('') + end;
    expect(text).toBe(`${jsonText(JSON.parse(text))}\n`);
    expect(JSON.parse(text).runs[0].results).toHaveLength(
      forms.length * FORM.report.findings.length,
    );
  }
});
