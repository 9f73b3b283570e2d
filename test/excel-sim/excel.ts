import { USUAL, type Assumptions } from './assumptions';
import { INTERNAL_SERVICE } from './classes/internal-service';
import { WORKBOOK } from './classes/workbook';
import { effectOnUndo } from './effect-on-undo';
import { parseArea, printArea, type Area } from './model/area';
import { copyWorkbook } from './model/copy';
import { writeCell, type SimSheet } from './model/sheet';
import { nextId, type SimWorkbook } from './model/workbook';
import { interpret, type ActionNote } from './wire/interpreter';
import type { RequestBody, ResponseBody } from './wire/protocol';
import { References } from './wire/references';
import { wireObject } from './wire/wire-object';

/** One request and its answer. */
export interface Exchange {
  readonly request: RequestBody;
  readonly response: ResponseBody;
}

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'ColumnInserted' | 'RowDeleted';

/** A change of cells as Excel tells of it. */
export interface ChangeEvent {
  readonly type: 'WorksheetChanged';
  readonly address: string;
  readonly changeType: ChangeType;
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'Unknown' | 'ThisLocalAddin';
  readonly worksheetId: string;
  readonly shiftDirection: 'None';
}

/** Another selection as Excel tells of it, whoever made it. */
export interface SelectionEvent {
  readonly type: 'WorksheetSelectionChanged';
  readonly address: string;
  readonly worksheetId: string;
}

/** Another sheet in front. */
export interface ActivationEvent {
  readonly type: 'WorksheetActivated';
  readonly worksheetId: string;
}

export type SimEvent = ChangeEvent | SelectionEvent | ActivationEvent;

type Author = Pick<ChangeEvent, 'source' | 'triggerSource'>;

/** A simulated Excel with one open workbook. It answers requests and knows nothing of transport. */
export class SimulatedExcel {
  readonly log: Exchange[] = [];
  readonly references = new References();
  /** The workbook before each step that Ctrl+Z can take back, the last one last. */
  readonly undoList: SimWorkbook[] = [];
  /** What was asked for and is not simulated. A test with such entries proves nothing. */
  readonly notSimulated: string[] = [];
  /** Called before each action; a `WireError` it throws is that action's failure. */
  beforeAction: (note: ActionNote) => void = () => {};
  /** Told of changes, selections and sheets in front once somebody asked to be. */
  onEvent: (event: SimEvent) => void = () => {};
  /** May change while a test runs, as Excel does with an update. */
  assumptions: Assumptions;
  private selectedOn = '';

  constructor(
    readonly workbook: SimWorkbook,
    assumptions: Partial<Assumptions> = {},
  ) {
    this.assumptions = { ...USUAL, ...assumptions };
  }

  answer(request: RequestBody): ResponseBody {
    const steps = effectOnUndo(request);
    const before = steps === 'none' ? null : copyWorkbook(this.workbook);
    const { resultsOnError } = this.assumptions;
    const response = interpret(request, {
      root: wireObject(WORKBOOK, {
        workbook: this.workbook,
        assumptions: this.assumptions,
        changed: (sheet, area) => this.tell(sheet, area, this.ourSource()),
        selected: (sheet, area) => this.select(sheet, area),
        activated: (sheet) => this.activate(sheet),
      }),
      services: [wireObject(INTERNAL_SERVICE, null)],
      references: this.references,
      before: (note) => this.beforeAction(note),
      resultsOnError,
    });
    if (response.Error !== undefined && before !== null && this.assumptions.rollsBack)
      Object.assign(this.workbook, before);
    else if (steps === 'writes' && this.assumptions.undoesWrites && before !== null)
      this.undoList.push(before);
    else if (steps !== 'none') this.undoList.length = 0;
    if (response.Error?.Code === 'NotSimulated') this.notSimulated.push(response.Error.Message);
    this.log.push({ request, response });
    return response;
  }

  /** A person types into a cell, here or in another copy of the same workbook. */
  user(name: string, address: string, input: unknown, source: ChangeEvent['source'] = 'Local') {
    const sheet = this.sheet(name);
    const area = parseArea(address);
    if (source === 'Local') this.undoList.push(copyWorkbook(this.workbook));
    writeCell(sheet, area, input, this.assumptions);
    this.tell(sheet, area, { source, triggerSource: 'Unknown' });
  }

  /** A person selects cells, which brings their sheet to the front. */
  userSelects(name: string, address: string): void {
    this.userTurnsTo(name);
    this.select(this.sheet(name), parseArea(address));
  }

  /** A person clicks on the tab of a sheet. */
  userTurnsTo(name: string): void {
    this.activate(this.sheet(name));
  }

  /** A person moved whole rows. */
  rowsMoved(name: string, changeType: ChangeType, address: string): void {
    const by = { source: 'Local', triggerSource: 'Unknown' } as const;
    this.tellOf(this.sheet(name), address, changeType, by);
  }

  sheet(name: string): SimSheet {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet;
  }

  /** The workbook saved, closed and opened in another Excel. */
  reopened(): SimulatedExcel {
    const workbook = copyWorkbook(this.workbook);
    workbook.watched = false;
    workbook.selectionWatched = false;
    workbook.activationWatched = false;
    if (!this.assumptions.keepsSheetIds) {
      workbook.sheets = workbook.sheets.map((sheet) => ({ ...sheet, id: nextId(workbook) }));
      workbook.active = workbook.sheets[0]?.id ?? '';
    }
    if (!this.assumptions.keepsRuleIds)
      for (const sheet of workbook.sheets)
        for (const rule of sheet.rules) rule.id = nextId(workbook);
    return new SimulatedExcel(workbook, this.assumptions);
  }

  /** What is in front already is no event. */
  private activate({ id }: SimSheet): void {
    const before = this.workbook.active;
    this.workbook.active = id;
    if (!this.workbook.activationWatched || before === id) return;
    this.onEvent({ type: 'WorksheetActivated', worksheetId: id });
  }

  /** What is selected already is no event. */
  private select({ id }: SimSheet, area: Area): void {
    const address = printArea(area);
    const { selection } = this.workbook;
    const same = selection !== null && printArea(selection) === address;
    const before = this.selectedOn;
    this.workbook.selection = area;
    this.selectedOn = id;
    if (!this.workbook.selectionWatched || (same && before === id)) return;
    this.onEvent({ type: 'WorksheetSelectionChanged', address, worksheetId: id });
  }

  private tell(sheet: SimSheet, area: Area, by: Author): void {
    this.tellOf(sheet, printArea(area), 'RangeEdited', by);
  }

  private tellOf({ id }: SimSheet, address: string, changeType: ChangeType, by: Author): void {
    if (!this.workbook.watched) return;
    this.onEvent({
      type: 'WorksheetChanged',
      address,
      changeType,
      worksheetId: id,
      shiftDirection: 'None',
      ...by,
    });
  }

  private ourSource(): Author {
    const triggerSource = this.assumptions.tellsTriggerSource ? 'ThisLocalAddin' : 'Unknown';
    return { source: 'Local', triggerSource };
  }
}
