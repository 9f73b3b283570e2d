import { openXlsx } from '../../src/host/xlsx/open';
import { printCell } from '../../src/sheet/address';
import { readForm } from '../../src/sheet/read-form';
import { MAIN, workbookFile } from '../host/xlsx/workbook-file';
import { figureOf, measured, type Section } from './figure';
import { inTurn, processorTime, timesThat } from './in-turn';
import { inflateAndScan } from './inflate-and-scan';

const ROUNDS = 5;
const MOST = 3;
const ROWS = 50_000;
const COLUMNS = 20;

/** Workbooks that hold no form, and much else: opened and looked through for one. */
export async function largeWorkbooksSection(): Promise<Section> {
  const figures = [];
  for (const [name, bytes] of workbooks()) {
    const works = [inflateAndScan, lookedThrough].map((work) => () => work(bytes));
    const [bare = [], looked = []] = await inTurn(ROUNDS, works, processorTime);
    figures.push(
      figureOf(`${name}: inflate and scan`, bare, 'ms'),
      figureOf(`${name}: open and look for a form`, timesThat(looked, bare), '×', MOST),
    );
  }
  return measured('Large workbooks without a form', figures);
}

/** One after the other: all of them together take more memory than a machine may have. */
function* workbooks(): Iterable<readonly [name: string, bytes: Uint8Array]> {
  yield [
    '1,000,000 numbers and texts',
    workbook(
      sheet((row, column) => (column % 2 === 0 ? number(row, column) : shared(row))),
      Array.from({ length: ROWS }, (_, row) => `第${row}项支出`),
    ),
  ];
  yield [
    '3 MB of shared texts',
    workbook(
      `<sheetData><row>${shared(0)}</row></sheetData>`,
      Array.from({ length: 30_000 }, (_, at) => `第${at}号凭证的摘要，购买办公用品一批，含运费`),
    ),
  ];
  yield [
    '1,000,000 empty styled cells',
    workbook(
      sheet(() => '<c s="0"/>'),
      [],
    ),
  ];
  const merges = Array.from(
    { length: ROWS },
    (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`,
  );
  const first = sheet((row, column) => (column === 0 ? number(row, 1) : '<c s="0"/>'), 2);
  yield [
    '50,000 merged cells',
    workbook(`${first}<mergeCells>${merges.join('')}</mergeCells>`, []),
  ];
}

function number(row: number, column: number): string {
  return `<c><v>${row * column}</v></c>`;
}

function shared(index: number): string {
  return `<c t="s"><v>${index}</v></c>`;
}

function sheet(cell: (row: number, column: number) => string, columns = COLUMNS): string {
  let rows = '';
  for (let row = 0; row < ROWS; row += 1) {
    rows += `<row r="${row + 1}">`;
    for (let column = 0; column < columns; column += 1)
      rows += cell(row, column).replace('<c', `<c r="${printCell({ row, column })}"`);
    rows += '</row>';
  }
  return `<sheetData>${rows}</sheetData>`;
}

function workbook(inside: string, texts: readonly string[]): Uint8Array {
  const strings = texts.map((text) => `<si><t>${text}</t></si>`).join('');
  return workbookFile({
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
  });
}

async function lookedThrough(bytes: Uint8Array): Promise<void> {
  const host = openXlsx(bytes);
  for (const { name } of await host.sheets()) {
    const { kind } = readForm(await host.read(name));
    if (kind === 'form') throw new Error('A form was found where there is none.');
  }
}
