import { ExcelHost } from '../../../src/host/excel/excel-host';
import type { HostError } from '../../../src/host/host-error';
import type { Assumptions } from '../../excel-sim/assumptions';
import { SimulatedExcel } from '../../excel-sim/excel';
import { startExcel } from '../../excel-sim/jsdom-excel';
import { workbookOf } from '../../excel-sim/model/workbook';
import type { Line } from '../../excel-sim/transport/line';
import type { WorkbookSpec } from '../workbook-spec';
import { ManualClock } from './manual-clock';

/** The Excel host on one simulated Excel, and all a test may watch or move. */
export interface ExcelBench {
  readonly excel: SimulatedExcel;
  readonly host: ExcelHost;
  readonly line: Line;
  readonly clock: ManualClock;
  /** What the host told the page about waiting, in order. */
  readonly waiting: boolean[];
  /** Failures it told while nobody asked. */
  readonly errors: HostError[];
}

let line: Line | null = null;
const opened: SimulatedExcel[] = [];

/** Opens a workbook in the Excel of this test file; Excel itself is started once. */
export function openBench(
  spec: WorkbookSpec,
  assumptions: Partial<Assumptions> = {},
): Promise<ExcelBench> {
  return benchOf(new SimulatedExcel(workbookOf(spec), assumptions));
}

export async function benchOf(excel: SimulatedExcel): Promise<ExcelBench> {
  opened.push(excel);
  line ??= await startExcel(excel);
  await line.idle();
  line.connect(excel);
  const clock = new ManualClock();
  const waiting: boolean[] = [];
  const errors: HostError[] = [];
  const host = new ExcelHost({
    after: clock.after,
    onWaiting: (now) => waiting.push(now),
    onError: (error) => errors.push(error),
  });
  return { excel, host, line, clock, waiting, errors };
}

// Whatever a test is about, it must not rest on something the simulator made up, or leave objects
// behind in Excel.
afterEach(async () => {
  await line?.idle();
  for (const excel of opened.splice(0)) {
    if (excel.notSimulated.length > 0) throw new Error(excel.notSimulated.join());
    if (excel.references.left > 0) throw new Error(`${excel.references.left} references left`);
  }
});
