import type { Decimal } from '../decimal';
import type { CellValue } from '../language/cell-value';
import type { Plain } from '../language/plain';

/** A place on the sheet, both counted from zero; only the sheet layer prints it as `J17`. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What a person put into one cell, and where. */
export interface Entry extends CellValue {
  readonly cell: Cell;
}

/** A cell whose text may come from above (评分标准, 佐证材料): `own` is false where it was carried. */
export interface CarriedEntry {
  readonly cell: Cell;
  readonly text: string;
  readonly plain: Plain;
  readonly own: boolean;
}

/** A 一级 or 二级指标. Repeated labels of one parent (page breaks) are one group. */
export interface Group {
  readonly level: 1 | 2;
  readonly name: string;
  readonly parent: Group | null;
  /** First cell of the label. */
  readonly nameCell: Cell;
  /** Every weight printed for it, from a weight column or from its name: `产出指标(50分)`. */
  readonly weights: readonly GroupWeight[];
}

export interface GroupWeight {
  /** Where the label of a sibling is an error value, that label: it leaves open whose weight is whose. */
  readonly entry: Entry;
  /** Points of 100; null where the cell holds no number. */
  readonly points: Decimal | null;
}

/** What is expected as three columns have it: null for a column that is not there. */
export interface ExpectedParts {
  /** 指标性质: ≥, 反向, 小于等于, 定性. */
  readonly nature: Entry | null;
  /** 指标值. */
  readonly value: Entry | null;
  /** 度量单位. */
  readonly unit: Entry | null;
}

/** One 三级指标 of the table, or the scored row of the budget block (`kind` is `budget`). */
export interface Indicator {
  readonly kind: 'row' | 'budget';
  /** The sheet row, counted from zero. */
  readonly row: number;
  /** The innermost group it stands in; null in a flat table. */
  readonly group: Group | null;
  /** 一级 and 二级指标 as they stand in their columns, outermost first; also where goals are the groups. */
  readonly labels: readonly Plain[];
  readonly name: Entry;
  /** Null where the form has no such column, here and below. */
  readonly weight: Entry | null;
  /** The weight as points of 100; null where the cell holds no number. */
  readonly points: Decimal | null;
  /** 指标性质, 指标值 and 度量单位 joined where they are three columns; `cell` is that of 指标值. */
  readonly expected: Entry | null;
  /** The same as typed, where the form has columns for 指标性质 or 度量单位. */
  readonly parts?: ExpectedParts;
  /** What is expected stands in a column for targets changed during the year (调整后指标值). */
  readonly adjusted: boolean;
  readonly actual: Entry | null;
  readonly score: Entry | null;
  /** The claimed score as a number; null where the cell holds none. */
  readonly claimed: Decimal | null;
  /** 完成率, a column of its own beside what is expected and what was reached. */
  readonly rate: Entry | null;
  /** 是否达标 as typed; null where the form has no such column. */
  readonly answer: Entry | null;
  /** 复核分, which somebody else gave: it takes no part in the check. */
  readonly review: Entry | null;
  readonly reason: Entry | null;
  /** What stands under 改进措施 and 完成时限; null where these are no columns of their own. */
  readonly measures: Entry | null;
  readonly due: Entry | null;
  /** Null also where the text that holds for the row is an error value, as for `evidence`. */
  readonly criterion: CarriedEntry | null;
  readonly evidence: CarriedEntry | null;
}

export type ColumnRole =
  | 'level1'
  | 'level1Weight'
  | 'level2'
  | 'level2Weight'
  | 'name'
  | 'weight'
  | 'nature'
  | 'expected'
  | 'adjusted'
  | 'unit'
  | 'actual'
  | 'score'
  | 'rate'
  | 'answer'
  | 'review'
  | 'reason'
  | 'measures'
  | 'due'
  | 'criterion'
  | 'evidence';

/** The header cell of each column the table has. */
export type Headers = Partial<Readonly<Record<ColumnRole, Entry>>>;

/** What 合计 prints, in a row of the table or in the header block. */
export interface PrintedTotal {
  readonly label: Entry;
  /** Level 1, 2 and 3 weights, where printed. */
  readonly weights: readonly PrintedWeight[];
  readonly score: Entry | null;
  /** 优良中差, where printed. */
  readonly grade: Entry | null;
}

/** What 小计 prints, with the rows it adds up. */
export interface Subtotal extends Pick<PrintedTotal, 'label' | 'weights' | 'score'> {
  /** The sheet rows of those indicators; null where it is not certain which they are. */
  readonly rows: readonly number[] | null;
}

export interface PrintedWeight {
  readonly level: 1 | 2 | 3;
  readonly entry: Entry;
  /** Points of 100; null where the cell holds no number. */
  readonly points: Decimal | null;
}

/** A labelled field above the table. Contact fields never carry their text. */
export interface Field {
  /** The label as the rules name it, e.g. `项目名称`. */
  readonly name: string;
  /** Where its value belongs. */
  readonly cell: Cell;
  readonly filled: boolean;
  /** Null for contact fields, and where the cell holds an error value. */
  readonly text: string | null;
  /** The same in plain spelling, to be read. */
  readonly plain: Plain | null;
}

/** An amount of money in 万元 with the cell it stands in. */
export interface Amount {
  readonly cell: Cell;
  readonly value: Decimal;
  /** What 1 typed there is in 万元, where the cell holds a number and nothing else. */
  readonly unit?: Decimal;
}

/** 资金情况. `local` is 市本级, `transferred` 转移支付至下级; a plain national block fills `local`. */
export interface Funds {
  readonly evaluated: Amount | null;
  readonly budget: Amount | null;
  readonly allocated: SplitAmount | null;
  readonly spent: SplitAmount | null;
  /** The block prints an execution rate that carries no 分值 of its own. */
  readonly unscoredRate: boolean;
  /** The rows of the budget block as printed, that of the total first; none where there is no block. */
  readonly rows: readonly FundsRow[];
}

/** One row of the budget block; null where it has no such column or no amount in it. */
export interface FundsRow {
  /** 年度资金总额, 其中：财政拨款. */
  readonly label: Entry;
  readonly initial: Amount | null;
  /** 上年结转, which the budget of the year may have besides. */
  readonly carried?: Amount | null;
  readonly change: Amount | null;
  readonly adjusted: Amount | null;
  readonly executed: Amount | null;
  /** 执行率 as typed. */
  readonly rate: Entry | null;
}

export interface SplitAmount {
  readonly local: Amount | null;
  readonly transferred: Amount | null;
}

/** A row (or column) that was not checked, and why, in one Chinese sentence. */
export interface Skipped {
  readonly row: number;
  readonly why: string;
}

/** A number that may be points and that nothing was made of. */
export interface UnreadNumber {
  readonly cell: Cell;
  /** The text on its left, '' without one. */
  readonly label: string;
  readonly points: Decimal;
}

/** One 项目绩效自评指标评分表, as read from a sheet. */
export interface Form {
  /** What is printed above all: the title, and a year that stands alone. */
  readonly titles: readonly Entry[];
  readonly fields: readonly Field[];
  readonly funds: Funds;
  readonly headers: Headers;
  readonly groups: readonly Group[];
  /** Every 一级 and 二级指标 that the table prints, also where nobody filled it in. */
  readonly labels: ReadonlySet<Plain>;
  /** The budget block's row first, then the table's rows from top to bottom. */
  readonly indicators: readonly Indicator[];
  readonly total: PrintedTotal | null;
  /** 自评总分 above the table, where the table has a total of its own. */
  readonly totalAbove: PrintedTotal | null;
  readonly subtotals: readonly Subtotal[];
  /** The prose of the form (goals above the table, the parts below it), top to bottom. */
  readonly narrative: readonly Entry[];
  /**
   * 偏差大或目标未完成原因分析: one text below the table for the reasons of all rows, empty where nobody
   * wrote it; null if the form has no such part.
   */
  readonly reasonBlock: Entry | null;
  /** The cells a check needs that hold an error value or are uncalculated, top to bottom. */
  readonly broken: readonly Entry[];
  readonly skipped: readonly Skipped[];
  readonly unread: readonly UnreadNumber[];
}
