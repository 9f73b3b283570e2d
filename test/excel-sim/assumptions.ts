/**
 * How Excel behaves where no document settles it or versions differ. Each is tested both ways, so
 * that the add-in does not depend on it.
 */
export interface Assumptions {
  /** A failed request still answers the actions before the failing one. */
  readonly resultsOnError: boolean;
  /** A failed request leaves no trace on the sheet. */
  readonly rollsBack: boolean;
  /** A new conditional format comes before those there are, as documented; else after them. */
  readonly newRulesFirst: boolean;
  /** The formulas of conditional formats can be read; in some versions that fails. */
  readonly readsRules: boolean;
  /** Conditional formats keep their ids when the workbook is closed and opened. */
  readonly keepsRuleIds: boolean;
  /**
   * Sheets keep their ids when the workbook is closed and opened. Reported not to, for sheets that
   * were added (OfficeDev/office-js-docs #297, office-js #1390).
   */
  readonly keepsSheetIds: boolean;
  /**
   * What a program changes can be taken back with Ctrl+Z, as newer versions promise; in others it
   * empties the list of what can be undone (OfficeDev/office-js #3788, #6170).
   */
  readonly undoesWrites: boolean;
  /** Requests may wait for the end of a cell edit. */
  readonly waitsForCellEdit: boolean;
  /**
   * What an array of values does over rows that are hidden. Reported: values go to the rows that show,
   * from the first value on (OfficeDev/office-js #224, netoffice/NetOffice #2), or each of these
   * rows gets the first value (xlwings/xlwings #747); hidden rows get nothing.
   */
  readonly arraysOverHiddenRows: 'land' | 'move-up' | 'repeat-first';
  /** A row inserted right below the cells of a conditional format is taken into it. */
  readonly insertedRowsTakeRules: boolean;
  /** Of a cell that a formula elsewhere fills, `formulas` gives the value, as documented for cells
   * without a formula; else it gives that formula. */
  readonly filledCellsHideTheirFormula: boolean;
  /** Events tell whether this add-in made the change. */
  readonly tellsTriggerSource: boolean;
  /** Text that looks like a date becomes one, as when it is typed. */
  readonly turnsTextIntoDates: boolean;
  /** Above the limit of cells, values are null; else the request fails. */
  readonly oversizedValuesAreNull: boolean;
  /** Cells one read may give: five million in Excel. */
  readonly mostCells: number;
  /** Characters one answer may have: about five million on the web. */
  readonly longestAnswer: number;
  /** The newest set of calls Excel knows. */
  readonly excelApi: string;
}

export const USUAL: Assumptions = {
  resultsOnError: false,
  rollsBack: false,
  newRulesFirst: true,
  readsRules: true,
  keepsRuleIds: true,
  keepsSheetIds: true,
  undoesWrites: true,
  waitsForCellEdit: true,
  arraysOverHiddenRows: 'move-up',
  insertedRowsTakeRules: true,
  filledCellsHideTheirFormula: true,
  tellsTriggerSource: true,
  turnsTextIntoDates: true,
  oversizedValuesAreNull: false,
  mostCells: 5_000_000,
  longestAnswer: 5_000_000,
  excelApi: '1.14',
};
