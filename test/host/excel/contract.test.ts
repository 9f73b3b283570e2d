/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { printCell } from '../../../src/sheet/address';
import { copyWorkbook } from '../../excel-sim/model/copy';
import { printArea } from '../../excel-sim/model/area';
import { SimulatedExcel } from '../../excel-sim/excel';
import { hostContract } from '../contract';
import type { TestWorkbook } from '../workbook-spec';
import { benchOf, openBench, type ExcelBench } from './excel-bench';
import { rulesOf } from './see';

const A_WHILE = 2000;

function opened({ excel, host, line, clock }: ExcelBench): TestWorkbook {
  const settle = async (): Promise<void> => {
    await line.idle();
    clock.pass(A_WHILE);
    await line.idle();
  };
  return {
    host,
    settle,
    conditionalFormats: async (sheet) =>
      rulesOf(excel, sheet).map((rule) => rule.replace(/^=/, '')),
    edit: async (sheet, cell, { kind, value }) =>
      excel.user(sheet, printCell(cell), kind === 'number' ? Number(value) : value),
    selection: () => {
      const { active, selection, sheets } = excel.workbook;
      const sheet = sheets.find(({ id }) => id === active);
      return selection === null ? null : `${sheet?.name}!${printArea(selection)}`;
    },
    reopen: async () => opened(await benchOf(new SimulatedExcel(copyWorkbook(excel.workbook)))),
  };
}

hostContract(async (spec) => opened(await openBench(spec)));
