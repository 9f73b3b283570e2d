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

/** What the forms that are shown come to, and what they have in common. */
export function OverviewSums({ rows, gradeNames }: Props): ReactNode {
  const sums = useMemo(
    () => ({
      money: moneyLines(rows),
      grades: gradesOf(rows, gradeNames),
      years: yearsOf(rows),
      projects: sameProjects(rows),
      reasons: sameReasons(rows),
      matrix: ruleMatrix(rows),
    }),
    [rows, gradeNames],
  );
  if (rows.length === 0) return null;
  return (
    <>
      <section className="desk-sums" aria-label="合计">
        <h2>合计（{rows.length} 份）</h2>
        <ul>
          {sums.money.map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>等级：{countsText(sums.grades)}。</li>
          {sums.years.length > 0 && <li>⚠ 不是同一年度：{countsText(sums.years)}。</li>}
        </ul>
        <AlikeList title="同一个项目出现几次，合计里也算了几次" all={sums.projects} />
        <AlikeList title="几个单位写了一样的原因" all={sums.reasons} />
      </section>
      <MatrixTable matrix={sums.matrix} />
    </>
  );
}

function countsText(counts: readonly Counted[]): string {
  return counts.map(([name, count]) => `${oneLine(name)} ${count} 份`).join('，');
}

function AlikeList({ title, all }: { readonly title: string; readonly all: readonly Alike[] }) {
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
