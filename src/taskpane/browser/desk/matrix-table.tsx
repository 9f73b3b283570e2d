import type { ReactNode } from 'react';
import type { RuleMatrix, UnitProblems } from '../../../documents/overview/matrix';
import { oneLine } from '../../../engine/sentence/one-line';
import { PageTurner } from './page-turner';
import { usePages } from './use-pages';

/** 检查项 × 单位, for the 通报. */
export function MatrixTable({ matrix }: { readonly matrix: RuleMatrix }): ReactNode {
  const { titles, units, all } = matrix;
  const pages = usePages(units, null);
  if (titles.length === 0) return null;
  return (
    <section aria-label="问题分布">
      <h2>问题分布：检查项 × 单位</h2>
      <PageTurner pages={pages} label="问题分布翻页" unit="个单位" />
      {/* A keyboard must reach what a wide table hides. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="desk-scroll" tabIndex={0}>
        {/* Header and sums stand around the units. */}
        <table className="desk-matrix" aria-rowcount={units.length + 2}>
          <thead>
            <tr aria-rowindex={1}>
              {['单位', '份数', '问题合计', ...titles].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.items.map((one, at) => (
              <UnitRow key={one.unit} one={one} index={pages.before + at + 2} />
            ))}
          </tbody>
          <tfoot>
            <UnitRow one={all} index={units.length + 2} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

interface UnitProps {
  readonly one: UnitProblems;
  /** Of all rows, counted from one. */
  readonly index: number;
}

function UnitRow({ one: { unit, forms, total, counts }, index }: UnitProps): ReactNode {
  return (
    <tr aria-rowindex={index}>
      <th scope="row">{oneLine(unit)}</th>
      <td>{forms}</td>
      <td>{total}</td>
      {counts.map((count, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the rules stay in their places
        <td key={at}>{count === 0 ? '' : count}</td>
      ))}
    </tr>
  );
}
