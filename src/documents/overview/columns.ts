import { Decimal, format } from '../../engine/decimal';
import { SEVERITY_NAMES } from '../words/severity';
import { STATUS_NAMES } from '../words/status-names';
import { TOTAL_NAMES } from '../words/totals';
import type { FormRow } from './form-row';

/** One column of the overview. */
export interface OverviewColumn {
  readonly key: string;
  readonly title: string;
  /** Figures stand at the right and are sorted by size. */
  readonly figure: boolean;
  /** As it is printed; '' where nothing is known. */
  readonly text: (row: FormRow) => string;
  /** What it is sorted by, where that is not what is printed. */
  readonly value?: (row: FormRow) => string;
}

/** Left to right: what a reviewer goes by stands where a screen of 1280 still shows it. */
export const OVERVIEW_COLUMNS: readonly [OverviewColumn, ...OverviewColumn[]] = [
  {
    key: 'file',
    title: '文件',
    figure: false,
    // A file may hold several forms.
    text: ({ file, sheet }) => `${file}（${sheet}）`,
  },
  { key: 'unit', title: '单位', figure: false, text: ({ unit }) => unit },
  { key: 'project', title: '项目', figure: false, text: ({ project }) => project },
  figure('errors', SEVERITY_NAMES.error, ({ errors }) => `${errors}`),
  figure('warnings', SEVERITY_NAMES.warning, ({ warnings }) => `${warnings}`),
  figure('manual', STATUS_NAMES.manual, ({ manual }) => `${manual}`),
  figure('claimed', '自评', ({ claimed }) => claimed),
  figure('recomputed', '核算', ({ recomputed }) => recomputed),
  figure('difference', '差额', ({ difference }) => difference),
  figure(
    'verified',
    TOTAL_NAMES.verified,
    ({ verified, weight }) => (verified === '' ? '' : `${verified}/${weight}`),
    ({ verified }) => verified,
  ),
  { key: 'grade', title: '等级', figure: false, text: ({ grade }) => grade },
  figure('failing', STATUS_NAMES.failing, ({ failing }) => `${failing}`),
  figure(
    'rate',
    '执行率',
    ({ rate }) => percent(rate),
    ({ rate }) => rate,
  ),
  figure(
    'budget',
    '预算（万元）',
    ({ budget }) => shortened(budget),
    ({ budget }) => budget,
  ),
  figure(
    'spent',
    '支出（万元）',
    ({ spent }) => shortened(spent),
    ({ spent }) => spent,
  ),
  { key: 'year', title: '年度', figure: false, text: ({ year }) => year },
];

function figure(
  key: string,
  title: string,
  text: OverviewColumn['text'],
  value: OverviewColumn['text'] = text,
): OverviewColumn {
  return { key, title, figure: true, text, value };
}

/** An amount, as many decimals as forms print. */
function shortened(amount: string): string {
  return amount === '' ? '' : format(new Decimal(amount), 4);
}

/** A rate at two decimals with its sign. */
function percent(rate: string): string {
  return rate === '' ? '' : `${format(new Decimal(rate), 2)}%`;
}
