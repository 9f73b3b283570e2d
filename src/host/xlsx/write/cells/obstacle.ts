import type { Cell } from '../../../../engine/model/form';
import type { Content } from '../../../../sheet/edits';
import { COVERED, FORMULA, LOCKED } from '../../../write/refusals';
import { contains, type Block } from '../../read/block';
import { DEFAULT_STYLE, type CellStyle } from '../../read/styles';
import type { CellSpot } from '../map/cell-spots';
import type { SheetMap } from '../map/sheet-map';
import { styleOf } from './style-of';

/** No cell of Excel holds more characters. */
const LONGEST_TEXT = 32_767;

const TOO_LONG = '内容超过单元格上限 32767 个字符，没有写入，请缩短后再试。';
const SHARED = '单元格的公式同时用于几个格，没有写入；要改写，请先在 Excel 中删去公式再试。';
const HEADING = '这一格是“套用表格格式”的标题，没有写入；要改，请在 Excel 里改。';

/**
 * Why a cell may not be given a content; null where it may.
 *
 * @param headings of the tables on the sheet
 */
export function obstacle(
  map: SheetMap,
  styles: readonly CellStyle[],
  headings: readonly Block[],
  cell: Cell,
  spot: CellSpot,
  content: Content,
): string | null {
  const { frame, spots } = map;
  if (content.value.length > LONGEST_TEXT) return TOO_LONG;
  const merge = frame.merges.find((block) => contains(block, cell));
  if (merge && (merge.top !== cell.row || merge.left !== cell.column)) return COVERED;
  if (spot.formula === 'bound' || spots.filled.some((block) => contains(block, cell)))
    return SHARED;
  if (spot.formula === 'own') return FORMULA;
  if (headings.some((block) => contains(block, cell))) return HEADING;
  const style = styles[Number(styleOf(map, spot) ?? 0)] ?? DEFAULT_STYLE;
  return frame.protected && style.locked ? LOCKED : null;
}
