import { useMemo, type ReactNode } from 'react';
import {
  gradesOf,
  sameProjects,
  sameReasons,
  yearsOf,
  type Alike,
  type Counted,
} from '../../../documents/overview/alike';
import type { FormRow } from '../../../documents/overview/form-row';
import { ruleMatrix } from '../../../documents/overview/matrix';
import { moneyLines } from '../../../documents/overview/money';
import { oneLine } from '../../../engine/sentence/one-line';
import { MatrixTable } from './matrix-table';

interface Props {
  readonly rows: readonly FormRow[];
  readonly gradeNames: readonly string[];
}

/**
 * What the forms that are shown come to, and what they have in common. Each part reckons by itself, so
 * that the window has its turn between two of them.
 */
export function OverviewSums({ rows, gradeNames }: Props): ReactNode {
  if (rows.length === 0) return null;
  return (
    <>
      <section className="desk-sums" aria-label="合计">
        <h2>合计（{rows.length} 份）</h2>
        <ul>
          <MoneyItems rows={rows} />
          <CountItems rows={rows} gradeNames={gradeNames} />
        </ul>
        <AlikeList
          title="同一个项目出现几次，合计里也算了几次"
          rows={rows}
          alikeIn={sameProjects}
        />
        <AlikeList title="几个单位写了一样的原因" rows={rows} alikeIn={sameReasons} />
      </section>
      <Matrix rows={rows} />
    </>
  );
}

function MoneyItems({ rows }: Pick<Props, 'rows'>): ReactNode {
  return useMemo(() => moneyLines(rows).map((line) => <li key={line}>{line}</li>), [rows]);
}

function CountItems({ rows, gradeNames }: Props): ReactNode {
  const grades = useMemo(() => gradesOf(rows, gradeNames), [rows, gradeNames]);
  const years = useMemo(() => yearsOf(rows), [rows]);
  return (
    <>
      <li>等级：{countsText(grades)}。</li>
      {years.length > 0 && <li>⚠ 不是同一年度：{countsText(years)}。</li>}
    </>
  );
}

function Matrix({ rows }: Pick<Props, 'rows'>): ReactNode {
  const matrix = useMemo(() => ruleMatrix(rows), [rows]);
  return <MatrixTable matrix={matrix} />;
}

function countsText(counts: readonly Counted[]): string {
  return counts.map(([name, count]) => `${oneLine(name)} ${count} 份`).join('，');
}

interface AlikeProps extends Pick<Props, 'rows'> {
  readonly title: string;
  readonly alikeIn: (rows: readonly FormRow[]) => readonly Alike[];
}

function AlikeList({ title, rows, alikeIn }: AlikeProps): ReactNode {
  const all = useMemo(() => alikeIn(rows), [rows, alikeIn]);
  if (all.length === 0) return null;
  return (
    <details>
      <summary>
        {title}（{all.length}）
      </summary>
      <ul>
        {all.map(({ text, where }) => (
          <li key={`${text}${where[0]}`}>
            {oneLine(text)}：{where.map(oneLine).join('、')}
          </li>
        ))}
      </ul>
    </details>
  );
}
