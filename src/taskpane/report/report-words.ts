import { reportText } from '../../documents/report-text';
import { findingText } from '../../documents/words/finding-text';
import { printCell } from '../../sheet/address';
import { programText } from '../program';
import { openFindings, putAside } from '../session/ignored';
import type { CheckedSheet } from '../session/state';
import { todayText } from '../today';
import type { ReportSource } from './report-source';

/** The report of checked forms as text, to be pasted wherever people write. */
export function reportWords({ fileName, forms, ignored }: ReportSource): string {
  const words = forms.map((checked) => formWords(fileName, checked, ignored));
  return [...words, `${programText()}　${todayText()}校验`].join('\n\n');
}

function formWords(
  fileName: string,
  checked: CheckedSheet,
  ignored: ReportSource['ignored'],
): string {
  const { sheet, row, report } = checked;
  const open = { ...report, findings: openFindings(checked, ignored) };
  const aside = putAside(checked, ignored).map(
    ({ finding, reason }) =>
      `  ${printCell(finding.cell)} ${findingText(finding)}（忽略的原因：${reason}）\n`,
  );
  const put = aside.length === 0 ? '' : `已忽略 ${aside.length} 个\n${aside.join('')}`;
  return `${reportText({ file: fileName, sheet, row, report: open })}${put}`.trimEnd();
}
