import type { Summary } from './summary';
import { terminalLine } from './terminal-line';
import { SEVERITY_NAMES } from './words/severity';
import { STATUS_NAMES } from './words/status-names';
import { TOTAL_NAMES } from './words/totals';

interface Column {
  readonly title: string;
  readonly of: (one: Summary) => string | number;
}

/** Signs of a name that a table has room for. */
const LONGEST = 20;

/** Figures first: they are of one width, and names may be long. */
const COLUMNS: readonly Column[] = [
  { title: SEVERITY_NAMES.error, of: ({ errors }) => errors },
  { title: SEVERITY_NAMES.warning, of: ({ warnings }) => warnings },
  { title: STATUS_NAMES.manual, of: ({ manual }) => manual },
  { title: STATUS_NAMES.failing, of: ({ failing }) => failing },
  { title: '自评', of: ({ claimed }) => claimed },
  { title: '核算', of: ({ recomputed }) => recomputed },
  { title: '差额', of: ({ difference }) => difference },
  { title: TOTAL_NAMES.verified, of: ({ verified }) => verified },
  { title: '等级', of: ({ grade }) => grade },
  { title: '年度', of: ({ year }) => year },
];

/** All forms in one table, those with the most to mend first. */
export function summaryTable(all: readonly Summary[]): string {
  const rows = all.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings);
  const columns = COLUMNS.map(({ title, of }) => {
    const cells = rows.map((one) => terminalLine(`${of(one)}`) || '—');
    const width = [title, ...cells].reduce((most, text) => Math.max(most, widthOf(text)), 0);
    return [title, ...cells].map((text) => ' '.repeat(width - widthOf(text)) + text);
  });
  const names = ['单位　项目　文件', ...rows.map(nameOf)];
  return names
    .map((name, at) => `${[...columns.map((column) => column[at] ?? ''), name].join('  ')}\n`)
    .join('');
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
