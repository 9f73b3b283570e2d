import { ExcelHost } from '../../../src/host/excel/excel-host';
import { createSession } from '../../../src/taskpane/session/create-session';
import type { UserStore } from '../../../src/taskpane/session/deps';
import type { Session } from '../../../src/taskpane/session/session';
import { SimulatedExcel } from '../../excel-sim/excel';
import { workbookOf } from '../../excel-sim/model/workbook';
import type { Line } from '../../excel-sim/transport/line';
import { gridLiteral } from '../../fixtures/grid-literal';
import { benchOf } from '../../host/excel/excel-bench';
import type { ManualClock } from '../../host/excel/manual-clock';
import type { CellSpec, SheetSpec } from '../../host/workbook-spec';
import { memoryStore } from '../memory-store';

/** A pane's session over the Excel host over the simulated Excel, so that all are tried together. */
export interface ExcelPane {
  readonly session: Session;
  readonly excel: SimulatedExcel;
  readonly line: Line;
  readonly clock: ManualClock;
}

/** Opens a pane beside a workbook; another one beside the same workbook, if it is handed over. */
export async function openPane(
  workbook: readonly SheetSpec[] | SimulatedExcel,
  store: UserStore = memoryStore(),
): Promise<ExcelPane> {
  const excel =
    workbook instanceof SimulatedExcel ? workbook : new SimulatedExcel(workbookOf(workbook));
  const { line, clock } = await benchOf(excel);
  const host = new ExcelHost({
    after: clock.after,
    onWaiting: (waiting) => session.hostWaits(waiting),
    onError: (error) => session.failed(error),
  });
  const { after } = clock;
  const session = createSession({ host, fileName: '表.xlsx', store, after, now });
  await session.start();
  return { session, excel, line, clock };
}

/** Time stands still: nothing is so long that the page would have to rest. */
const now = (): Date => new Date(2026, 0, 5);

/** A drawn table as a sheet of a workbook. */
export function drawnSheet(
  name: string,
  table: string,
  more: Omit<Partial<SheetSpec>, 'name' | 'rows'> = {},
): SheetSpec {
  const rows = gridLiteral(table).grid.rows.map(({ cells }) => {
    const line: CellSpec[] = [];
    for (const { column, kind, value } of cells) {
      while (line.length < column) line.push(null);
      line.push(kind === 'number' ? Number(value) : value);
    }
    return line;
  });
  return { name, rows, ...more };
}
