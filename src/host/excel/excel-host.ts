import type { Cell } from '../../engine/model/form';
import type { Edits } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import type { After } from '../after';
import { fetched } from '../fetched';
import type { Capabilities, Host, Receipt, Restored, SheetInfo, Unsubscribe } from '../host';
import type { HostError } from '../host-error';
import { watchChanges } from './changes/changes';
import { ownChanges } from './changes/own-changes';
import { ownSelection, watchSelections } from './changes/selections';
import { joinedReads } from './read/joined-reads';
import { askSheet, readSheet, readSheets } from './read/read';
import { listSheets } from './read/sheets';
import { clarified } from './read/unclear';
import { requests, type Requests } from './requests';
import { selectCell } from './select';

/** What the host needs from the page it runs in. */
export interface ExcelHostDeps {
  readonly after: After;
  /** Told `true` when Excel keeps us waiting, mostly for the end of a cell edit, `false` after. */
  readonly onWaiting: (waiting: boolean) => void;
  /** Told of failures while nobody was waiting for an answer. */
  readonly onError: (error: HostError) => void;
}

/** The workbook that is open in Excel. `startOffice` must have found an Excel before. */
export class ExcelHost implements Host {
  private readonly requests: Requests;
  private readonly own;
  private readonly ownSelection = ownSelection();
  private readonly joined: (sheet: string) => Promise<Grid>;
  /** Ids of the marks last set, by the id of their sheet; some may have gone since. */
  private readonly marks = new Map<string, readonly string[]>();

  constructor(private readonly deps: ExcelHostDeps) {
    this.own = ownChanges(deps.after);
    const run = requests(deps.after, deps.onWaiting);
    this.requests = {
      run,
      filling: (sheetId, cells) => (batch) => this.own.during(sheetId, cells, () => run(batch)),
    };
    this.joined = joinedReads(
      async (sheet) => (await readSheet(run, sheet, () => () => null)).grid,
      (sheets) => readSheets(run, sheets),
    );
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return listSheets(this.requests.run);
  }

  async read(sheet: string): Promise<Grid> {
    return clarified(this.requests.run, sheet, await this.joined(sheet));
  }

  async capabilities(sheet: string): Promise<Capabilities> {
    const { askProtection, capabilitiesOf } = await writing();
    return capabilitiesOf(await askSheet(this.requests.run, sheet, askProtection));
  }

  async apply(sheet: string, edits: Edits): Promise<Receipt> {
    const { applyEdits } = await writing();
    const { receipt, marks } = await applyEdits(this.requests, sheet, edits, this.marksOf);
    this.marks.set(receipt.sheetId, marks);
    return receipt;
  }

  async restore(receipt: Receipt): Promise<Restored> {
    const { restoreCells } = await writing();
    return restoreCells(this.requests, receipt);
  }

  async clearMarks(sheet: string): Promise<number> {
    const { clearAllMarks } = await writing();
    return clearAllMarks(this.requests, sheet, this.marksOf);
  }

  select(sheet: string, cell: Cell): Promise<void> {
    return selectCell(this.requests.run, this.ownSelection, sheet, cell);
  }

  onSelect(callback: (sheet: string, cell: Cell | null) => void): Promise<Unsubscribe> {
    return watchSelections(this.requests.run, this.deps.after, this.ownSelection, callback);
  }

  onChange(callback: (sheet: string) => void): Promise<Unsubscribe> {
    const { after, onError } = this.deps;
    return watchChanges({ run: this.requests.run, after, own: this.own, onError }, callback);
  }

  private readonly marksOf = (sheetId: string): readonly string[] => this.marks.get(sheetId) ?? [];
}

function writing() {
  return fetched(import('./write/writing'));
}
