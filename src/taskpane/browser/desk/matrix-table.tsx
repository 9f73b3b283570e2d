import type { ReactNode } from 'react';
import type { RuleMatrix, UnitProblems } from '../../../documents/overview/matrix';
import { oneLine } from '../../../engine/sentence/one-line';

/** 检查项 × 单位, for the 通报. */
export function MatrixTable({ matrix }: { readonly matrix: RuleMatrix }): ReactNode {
  const { titles, units, all } = matrix;
  if (titles.length === 0) return null;
  return (
    <section aria-label="问题分布">
      <h2>问题分布：检查项 × 单位</h2>
      {/* A keyboard must reach what a wide table hides. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="desk-scroll" tabIndex={0}>
        <table className="desk-matrix">
          <thead>
            <tr>
              {['单位', '份数', '问题合计', ...titles].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((one) => (
              <UnitRow key={one.unit} one={one} />
            ))}
          </tbody>
          <tfoot>
            <UnitRow one={all} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function UnitRow({ one: { unit, forms, total, counts } }: { readonly one: UnitProblems }) {
  return (
    <tr>
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
