/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { printCell } from '../../../src/sheet/address';
import type { Content } from '../../../src/sheet/edits';
import type { SimulatedExcel } from '../../excel-sim/excel';
import { printArea } from '../../excel-sim/model/area';
import { hostContract } from '../contract';
import type { TestWorkbook } from '../workbook-spec';
import { benchOf, openBench, type ExcelBench } from './excel-bench';
import { rulesOf } from './see';

const LONG = 60_000;

function opened({ excel, host, line, clock }: ExcelBench): TestWorkbook {
  return {
    host,
    conditionalFormats: async (sheet) => rulesOf(excel, sheet).map((rule) => rule.slice(1)),
    height: async (sheet, row) => heightIn(excel, sheet, row),
    edit: async (sheet, cell, content) => excel.user(sheet, printCell(cell), typing(content)),
    point: (sheet, cell) => excel.userSelects(sheet, printCell(cell)),
    settle: async () => {
      await line.idle();
      clock.pass(LONG);
      await line.idle();
    },
    selection: () => selectionIn(excel),
    reopen: async () => opened(await benchOf(excel.reopened())),
  };
}

function heightIn({ workbook }: SimulatedExcel, name: string, row: number): number {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet?.rowHeights.get(row) ?? 15;
}

function selectionIn({ workbook }: SimulatedExcel): string | null {
  const front = workbook.sheets.find(({ id }) => id === workbook.active);
  if (front === undefined || workbook.selection === null) return null;
  return `${front.name}!${printArea(workbook.selection)}`;
}

/** What a person types to get the content; an apostrophe makes text of anything. */
function typing({ kind, value }: Content): string | number {
  if (kind === 'number') return Number(value);
  return kind === 'text' ? `'${value}` : value;
}

hostContract(async (spec) => opened(await openBench(spec)));
