import type { CheckedForm, FileRemark } from './checked-form';
import { csvHeader, csvLine } from './csv';
import type { RoundResult } from './rounds/compare-rounds';
import { ROUND_COLUMNS } from './rounds/round-columns';
import { countsIn, NOT_FOUND } from './rounds/round-words';
import { summaryOf, type Summary } from './summary';
import { SEVERITY_NAMES } from './words/severity';
import { STATUS_NAMES } from './words/status-names';
import { TOTAL_NAMES } from './words/totals';

const COLUMNS: readonly (readonly [title: string, of: (one: Summary) => string | number])[] = [
  ['文件', ({ file }) => file],
  ['工作表', ({ sheet }) => sheet],
  ['项目', ({ project }) => project],
  ['单位', ({ unit }) => unit],
  ['年度', ({ year }) => year],
  ['自评', ({ claimed }) => claimed],
  [TOTAL_NAMES.printed, ({ printed }) => printed],
  ['核算', ({ recomputed }) => recomputed],
  ['差额', ({ difference }) => difference],
  ['等级', ({ grade }) => grade],
  [TOTAL_NAMES.verified, ({ verified }) => verified],
  [SEVERITY_NAMES.error, ({ errors }) => errors],
  [SEVERITY_NAMES.warning, ({ warnings }) => warnings],
  [STATUS_NAMES.failing, ({ failing }) => failing],
  [STATUS_NAMES.manual, ({ manual }) => manual],
];

/** The table of a run, line by line. */
export interface ReportCsv {
  readonly header: string;
  readonly form: (checked: CheckedForm, round: RoundResult | null) => string;
  /** A file of which there is only something to say. */
  readonly remark: (remark: FileRemark) => string;
}

/** @param besideRound forms are held against those of the last round, which takes columns of its own */
export function reportCsv(besideRound: boolean): ReportCsv {
  const added = besideRound ? ROUND_COLUMNS : [];
  const titles = [...COLUMNS.map(([title]) => title), ...added.map(({ title }) => title)];
  return {
    header: csvHeader([...titles, '说明']),
    form(checked, round) {
      const summary = summaryOf(checked);
      const counts = round && countsIn(round);
      return csvLine([
        ...COLUMNS.map(([, of]) => `${of(summary)}`),
        ...added.map(({ of }) => (counts === null ? '' : `${of(counts)}`)),
        counts?.known === false ? NOT_FOUND : '',
      ]);
    },
    remark: ({ file, why }) => csvLine([file, ...titles.slice(1).map(() => ''), why]),
  };
}
