import { check } from '../../src/engine/check/check';
import { ExcelHost } from '../../src/host/excel/excel-host';
import { readForm } from '../../src/sheet/read-form';
import { promptAndMarkEdits } from '../../src/sheet/report-edits';
import { SimulatedExcel, type Exchange } from '../excel-sim/excel';
import { workbookOf } from '../excel-sim/model/workbook';
import { requestsOf } from '../excel-sim/requests';
import { startInWindow } from './excel-window';
import { figure, measured, type Figure, type Section } from './figure';
import { largeForm } from './large-form';

const SIZES = [50, 500, 5000];
const MOST_TO_CHECK = 1;
const MOST_TO_WRITE = 3;
/** Excel on the web takes and gives no more at once. */
const MOST_AT_ONCE = 5_000_000;

/** What goes between the add-in and Excel, through Microsoft's own office.js. */
export async function excelSection(): Promise<Section> {
  const line = await startInWindow(new SimulatedExcel(workbookOf([largeForm(1)])));
  const figures: Figure[] = [];
  for (const rows of SIZES) {
    const form = largeForm(rows);
    const excel = new SimulatedExcel(workbookOf([form]));
    await line.idle();
    line.connect(excel);
    figures.push(...(await figuresOf(excel, form.name, rows)));
  }
  return measured('Excel', figures);
}

async function figuresOf(
  excel: SimulatedExcel,
  sheet: string,
  rows: number,
): Promise<readonly Figure[]> {
  const host = new ExcelHost({ after: () => () => {}, onWaiting: () => {}, onError: () => {} });
  const grid = await host.read(sheet);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  const checked = excel.log.length;
  const asked = requestsOf(excel).length;
  await host.apply(sheet, promptAndMarkEdits(grid, check(reading.form)));
  if (excel.notSimulated.length > 0) throw new Error(excel.notSimulated.join());
  const written = requestsOf(excel).length - asked;
  return [
    figure(`check of ${rows} rows`, asked, 'requests', MOST_TO_CHECK),
    figure(`check of ${rows} rows`, bytesOf(excel.log.slice(0, checked)), 'bytes'),
    figure(`write to ${rows} rows`, written, 'requests', MOST_TO_WRITE),
    figure(`write to ${rows} rows`, bytesOf(excel.log.slice(checked)), 'bytes'),
    figure(`${rows} rows: most at once`, largestOf(excel.log), 'bytes', MOST_AT_ONCE),
  ];
}

/** Both ways. */
function bytesOf(log: readonly Exchange[]): number {
  return messages(log).reduce((sum, bytes) => sum + bytes, 0);
}

function largestOf(log: readonly Exchange[]): number {
  return messages(log).reduce((most, bytes) => Math.max(most, bytes), 0);
}

function messages(log: readonly Exchange[]): readonly number[] {
  return log.flatMap(({ request, response }) =>
    [request, response].map((one) => Buffer.byteLength(JSON.stringify(one))),
  );
}
