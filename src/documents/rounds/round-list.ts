import { normalise } from '../../engine/language/plain';
import { withoutEnd } from '../../engine/language/word-list';
import { UNIT_FIELDS } from '../../engine/model/form-facts';
import { RULES } from '../../engine/rules';
import { oneLine } from '../../engine/sentence/one-line';
import { parseAddress } from '../../sheet/address';
import type { Grid, GridRow } from '../../sheet/grid';
import { REMARKS_TITLE, TICKED } from '../remarks/remark-list';
import { NAMELESS } from '../words/form-name';
import { SEVERITY_NAMES } from '../words/severity';
import type { EarlierForm, EarlierOwn } from './round-json';
import type { Spot } from './spot';

/** By whose headers the columns of a list are found, wherever a unit has moved them. */
const HEADERS = ['级别', '单元格', '位置', '问题', '检查项'] as const;

/** What a list can be read without. */
const OPTIONAL = ['修改要求', '已改', '单位答复'] as const;

type Columns = Readonly<
  Record<(typeof HEADERS)[number], number> & Record<(typeof OPTIONAL)[number], number | undefined>
>;

/** The one that fills the form in before the others, as in `formUnit`. */
const UNITS = UNIT_FIELDS.map((name) => withoutEnd(name, '名称'));

/**
 * The form of the last round as its 复核意见 tells it, also where the unit has filled it in, sorted it or
 * written around it; null where the sheet holds no such list. 供参考 is not compared: as a rule it does
 * not go out.
 */
export function readRoundList({ rows }: Grid): EarlierForm | null {
  const place = placeOf(fieldIn(rows, ['文件']) ?? '');
  const isTitled = rows.some(({ cells }) => cells.some(({ value }) => value === REMARKS_TITLE));
  if (!isTitled || place === null) return null;
  return {
    ...place,
    project: fieldIn(rows, ['项目名称']),
    unit: fieldIn(rows, UNITS),
    year: fieldIn(rows, ['评价年度']),
    least: 'warning',
    listed: true,
    ...remarksIn(rows),
  };
}

/** `县/甲.xlsx（工作表“评分表”第 30 行起的表）`. */
function placeOf(text: string): Pick<EarlierForm, 'file' | 'sheet' | 'row'> | null {
  const sheetAt = text.lastIndexOf('（工作表“');
  const end = text.lastIndexOf('”');
  if (sheetAt < 0 || end < sheetAt) return null;
  const row = text.slice(end).replace(/\D/g, '');
  return {
    file: text.slice(0, sheetAt),
    sheet: text.slice(sheetAt + '（工作表“'.length, end),
    row: row === '' ? null : Number(row),
  };
}

/** What stands beside the first of these labels that there is, null where that says it is blank. */
function fieldIn(rows: readonly GridRow[], labels: readonly string[]): string | null {
  for (const label of labels)
    for (const { cells } of rows) {
      const [first, second] = cells;
      if (first?.value.trim() !== label) continue;
      const text = second?.value.trim() ?? '';
      return text === '' || NAMELESS.includes(text) ? null : text;
    }
  return null;
}

function remarksIn(rows: readonly GridRow[]): Pick<EarlierForm, 'spots' | 'own'> {
  const spots: Spot[] = [];
  const own: EarlierOwn[] = [];
  let columns: Columns | null = null;
  for (const row of rows) {
    const header = columnsIn(row);
    if (header !== null) columns = header;
    else if (columns !== null) {
      for (const spot of spotsOfRow(row, columns)) spots.push(spot);
      for (const one of ownOfRow(row, columns)) own.push(one);
    }
  }
  return { spots, own };
}

function columnsIn({ cells }: GridRow): Columns | null {
  const at = new Map(cells.map(({ value, column }) => [value.trim(), column]));
  const [severity, cell, place, problem, check] = HEADERS.map((name) => at.get(name));
  if (severity === undefined || cell === undefined || place === undefined) return null;
  if (problem === undefined || check === undefined) return null;
  const [change, tick, answer] = OPTIONAL.map((name) => at.get(name));
  const needed = { 级别: severity, 单元格: cell, 位置: place, 问题: problem, 检查项: check };
  return { ...needed, 修改要求: change, 已改: tick, 单位答复: answer };
}

/** A finding with what follows from it; none where the row is no remark of ours. */
function spotsOfRow(row: GridRow, columns: Columns): readonly Spot[] {
  const textIn = textsOf(row, columns);
  if (textIn('级别') === SEVERITY_NAMES.info) return [];
  const [first = '', ...follows] = textIn('检查项').split('\n');
  const place = textIn('位置');
  const head = spotOf(`${textIn('单元格')} ${first}`, nameIn(place), textIn('问题'));
  if (head === null) return [];
  const answer = oneLine(textIn('单位答复'));
  return [
    {
      ...head,
      ...(answer !== '' && { answer }),
      ...(isTicked(textIn('已改')) && { ticked: true }),
    },
    ...follows.flatMap((line) => spotOf(line, null, '') ?? []),
  ];
}

/** What the reviewer wrote: the rows of the list that have a number, and no check. */
function ownOfRow(row: GridRow, columns: Columns): readonly EarlierOwn[] {
  const textIn = textsOf(row, columns);
  const isNumbered = /^\d+$/.test(row.cells[0]?.value.trim() ?? '');
  const problem = textIn('问题');
  if (!isNumbered || problem === '' || textIn('级别') !== '' || textIn('检查项') !== '') return [];
  return [
    {
      cell: textIn('单元格'),
      place: textIn('位置'),
      problem,
      change: textIn('修改要求'),
      answer: oneLine(textIn('单位答复')),
      ticked: isTicked(textIn('已改')),
    },
  ];
}

/** What a unit puts where it has mended something: the tick that is offered, one of its own, or a word. */
const TICKS = [TICKED, '√', '✓', '✔', '✅'];
const TICK_WORDS = ['是', '已改', '已修改', '已整改', '已更正', '1', 'y', 'yes'];

function isTicked(text: string): boolean {
  const plain = normalise(text).toLowerCase();
  return TICKS.some((tick) => plain.includes(tick)) || TICK_WORDS.includes(plain);
}

function textsOf({ cells }: GridRow, columns: Columns) {
  return (name: keyof Columns): string =>
    cells.find(({ column }) => column === columns[name])?.value.trim() ?? '';
}

/** @param known `F17 weight-sum.level`, as a list tells it */
function spotOf(known: string, name: string | null, message: string): Spot | null {
  const [cell = '', check = ''] = known.split(' ');
  const [rule = '', kind] = check.split('.');
  if (kind === undefined || !IDS.has(rule) || parseAddress(cell) === null) return null;
  return { rule, kind, name, cell, message };
}

const IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** The indicator in `“产值增速”自评得分`; null where a place is none of an indicator. */
function nameIn(place: string): string | null {
  if (!place.startsWith('“')) return null;
  return normalise(place.slice(1, place.lastIndexOf('”'))) || null;
}
