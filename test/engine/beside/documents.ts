import { check } from '../../../src/engine/check/check';
import type { Form, Indicator } from '../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import type { Report } from '../../../src/engine/report/report';
import { readDeclarations } from '../../../src/sheet/declaration/read-declarations';
import { gridLiteral } from '../../fixtures/grid-literal';
import { formOf } from '../../sheet/reading';

/** A row of either document: labels, name and what stands beside it. */
export interface Drawn {
  readonly group?: string;
  readonly name: string;
  readonly target: string;
  readonly points?: number;
}

/** A form in which every target was reached as it stands. */
export function reportOf(rows: readonly Drawn[], heading: readonly string[] = []): Report {
  const lines = rows.map(
    ({ group = '产出/数量', name, target, points = 10 }) =>
      `| ${group.replace('/', ' | ')} | ${name} | ${target} | ${target} | ${points} | ${points} |`,
  );
  const header = '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |';
  return check(formOf([...heading, header, ...lines].join('\n')), DEFAULT_OPTIONS);
}

/** A declaration; with points where its first row has any. */
export function declarationOf(rows: readonly Drawn[], heading: readonly string[] = []): Form {
  const weighed = rows[0]?.points !== undefined;
  const lines = rows.map(
    ({ group = '产出/数量', name, target, points }) =>
      `| ${group.replace('/', '指标 | ')}指标 | ${name} | ${target} |${weighed ? ` ${points} |` : ''}`,
  );
  const header = `| 一级指标 | 二级指标 | 三级指标 | 指标值 |${weighed ? ' 分值 |' : ''}`;
  const { grid } = gridLiteral([...heading, header, ...lines].join('\n'));
  const [declaration] = readDeclarations(grid);
  if (declaration === undefined) throw new Error('no declaration');
  return declaration.form;
}

/** `培训人数 ≥300人次`. */
export function told({ name, expected }: Indicator): string {
  return `${name.text} ${expected?.text ?? ''}`.trim();
}
