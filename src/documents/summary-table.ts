import { ROUND_COLUMNS } from './rounds/round-columns';
import type { RoundCounts } from './rounds/round-words';
import type { Summary } from './summary';
import { terminalLine } from './terminal-line';
import { SEVERITY_NAMES } from './words/severity';
import { STATUS_NAMES } from './words/status-names';
import { TOTAL_NAMES } from './words/totals';

/** A line of the table. */
export interface SummaryRow {
  readonly form: Summary;
  /** Beside the last round; null where there is none to go by. */
  readonly round: RoundCounts | null;
}

interface Column<Of> {
  readonly title: string;
  readonly of: (one: Of) => string | number;
}

/** Signs of a name that a table has room for. */
const LONGEST = 20;

/** Figures first: they are of one width, and names may be long. */
const COLUMNS: readonly Column<Summary>[] = [
  { title: SEVERITY_NAMES.error, of: ({ errors }) => errors },
  { title: SEVERITY_NAMES.warning, of: ({ warnings }) => warnings },
  { title: STATUS_NAMES.manual, of: ({ manual }) => manual },
  { title: STATUS_NAMES.failing, of: ({ failing }) => failing },
  { title: '自评', of: ({ claimed }) => claimed },
  { title: TOTAL_NAMES.printed, of: ({ printed }) => printed },
  { title: '核算', of: ({ recomputed }) => recomputed },
  { title: '差额', of: ({ difference }) => difference },
  { title: TOTAL_NAMES.verified, of: ({ verified }) => verified },
  { title: '等级', of: ({ grade }) => grade },
  { title: '年度', of: ({ year }) => year },
];

/** What is not known: of the same width on every terminal. */
const UNKNOWN = '-';

/** All forms in one table, those with the most to mend first. */
export function summaryTable(all: readonly SummaryRow[]): string {
  const rows = all.toSorted(
    ({ form: a }, { form: b }) => b.errors - a.errors || b.warnings - a.warnings,
  );
  const forms = rows.map(({ form }) => form);
  const rounds = rows.flatMap(({ round }) => (round === null ? [] : [round]));
  const columns = [
    ...COLUMNS.map((column) => cellsOf(column, forms)),
    ...(rounds.length === 0 ? [] : toldColumns(rounds).map((column) => cellsOf(column, rounds))),
  ];
  const names = ['单位　项目　文件', ...forms.map(nameOf)];
  return names
    .map((name, at) => `${[...columns.map((column) => column[at] ?? ''), name].join('  ')}\n`)
    .join('');
}

function toldColumns(rounds: readonly RoundCounts[]): readonly Column<RoundCounts>[] {
  return ROUND_COLUMNS.filter(
    ({ of, rare = false }) => !rare || rounds.some((one) => Number(of(one)) > 0),
  );
}

/** A column from its title down, as wide as its widest cell. */
function cellsOf<Of>({ title, of }: Column<Of>, rows: readonly Of[]): readonly string[] {
  const cells = rows.map((one) => terminalLine(`${of(one)}`) || UNKNOWN);
  const width = [title, ...cells].reduce((most, text) => Math.max(most, widthOf(text)), 0);
  return [title, ...cells].map((text) => ' '.repeat(width - widthOf(text)) + text);
}

/** What all of it comes to: `60 份：13 份没有必须修改的问题，45 份有，2 份没查成`. */
export function totalLine(all: readonly Pick<Summary, 'errors'>[], refused: number): string {
  const faulty = all.filter(({ errors }) => errors > 0).length;
  const parts = [
    `${all.length - faulty} 份没有${SEVERITY_NAMES.error}的问题`,
    `${faulty} 份有`,
    ...(refused > 0 ? [`${refused} 份没查成`] : []),
  ];
  return `${all.length + refused} 份：${parts.join('，')}\n`;
}

function nameOf({ unit, project, file, sheet }: Summary): string {
  return terminalLine([short(unit), short(project), `${file}（${sheet}）`].join('　'));
}

/** The file tells which form it is, and must not be pushed out of sight. */
function short(name: string): string {
  const signs = Array.from(name);
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : name || '—';
}

/** A Chinese sign takes the room of two Latin ones. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}
