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
  /** Requests may wait for the end of a cell edit. */
  readonly waitsForCellEdit: boolean;
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
  waitsForCellEdit: true,
  tellsTriggerSource: true,
  turnsTextIntoDates: true,
  oversizedValuesAreNull: false,
  mostCells: 5_000_000,
  longestAnswer: 5_000_000,
  excelApi: '1.14',
};
