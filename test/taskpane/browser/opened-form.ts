import { convertToXlsx } from '../../../src/host/other/convert';
import { openWorkbook, type OpenedWorkbook } from '../../../src/taskpane/browser/opened-workbook';
import type { UserStore } from '../../../src/taskpane/session/deps';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { specFile } from '../../host/xlsx/spec-file';
import { handClock } from '../hand-clock';
import { memoryStore } from '../memory-store';

/** The form of Jiangmen without its one reason, in which J36 takes a prompt. */
export const UNEXPLAINED = specFile([withCells(JIANGMEN_2023, { J36: null })]);

const HEAD = [
  '一级指标',
  '权重',
  '三级指标',
  '权重',
  '预期值',
  '实现值',
  '自评分数',
  '未达标原因分析',
];

/** A form of three indicators, quick to draw; B3 is 60. */
export const SMALL = specFile([
  {
    name: '评分表',
    rows: [
      ['项目名称', '培训经费', null, '评价年度', '2023年'],
      HEAD,
      ['产出', 60, '培训人数', 30, '≥100', 80, 24, '报名不足'],
      [null, null, '培训场次', 30, '≥10', 12, 30, null],
      ['效益', 40, '满意度', 40, '≥90%', '95%', 40, null],
      ['合计', 100, null, 100, null, null, 94, null],
    ],
  },
]);

/** A file opened in the page, shown and checked. */
export async function openedForm(
  bytes = UNEXPLAINED,
  store: UserStore = memoryStore(),
): Promise<OpenedWorkbook> {
  const effects = { store, ...handClock(), convert };
  const workbook = await openWorkbook({ name: '表.xlsx', bytes }, effects);
  await workbook.session.start();
  await workbook.session.check();
  await workbook.display.show(workbook.sheets[0]?.name ?? '');
  return workbook;
}

async function convert(file: Uint8Array): Promise<Uint8Array> {
  return convertToXlsx(file);
}
