// Covers src/host/xlsx/write/receipts.ts
import { openXlsx } from '../../../src/host/xlsx/open';
import { printCell } from '../../../src/sheet/address';
import { hostContract } from '../contract';
import type { TestWorkbook } from '../workbook-spec';
import { conditionalFormatsOf } from './saved';
import { specFile } from './spec-file';

function opened(bytes: Uint8Array): TestWorkbook {
  let selection: string | null = null;
  const host = openXlsx(bytes, (sheet, cell) => {
    selection = `${sheet}!${printCell(cell)}`;
  });
  return {
    host,
    conditionalFormats: async (sheet) => {
      const names = (await host.sheets()).map(({ name }) => name);
      return conditionalFormatsOf(
        host.save(),
        `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`,
      );
    },
    height: async (sheet, row) => (await host.view(sheet)).rows.get(row)?.height ?? 15,
    edit: (sheet, cell, content) => host.edit(sheet, [{ cell, content }]),
    settle: () => Promise.resolve(),
    point: (sheet, cell) => host.point(sheet, cell),
    selection: () => selection,
    reopen: async () => opened(host.save()),
  };
}

hostContract(async (spec) => opened(specFile(spec)));
