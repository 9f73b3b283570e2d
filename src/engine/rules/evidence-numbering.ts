import type { Form } from '../model/form';
import { evidenceNumbers, type Citation } from '../prose/citations';
import { namesNoDocument } from '../prose/no-evidence';
import { rule } from '../rule';

export const evidenceNumbering = rule({
  id: 'evidence-numbering',
  severity: 'info',
  title: '佐证材料编号不连续或写法不对',
  messages: {
    gap: '佐证材料编号从 {last} 跳到 {next}，缺 {missing}，请核对是否漏写。',
    malformed: '佐证材料编号“{written}”的写法不对，应写成“3-1.”的样子。',
    mixed: '佐证材料编号“{written}”后面没有标点，“{pointed}”后面有，请统一写法。',
  },
  *check(form, { prose }) {
    const { citations, misnumbered, unpointed } = evidenceNumbers(prose.evidence);
    // 详见相关材料 may be the documents that seem to be left out.
    const unnamed = form.indicators.flatMap(({ row, evidence }) =>
      evidence?.own === true && namesNoDocument(evidence.plain) ? [row] : [],
    );
    for (const series of isEvidenceBroken(form) ? [] : bySeries(citations)) {
      for (const [index, citation] of series.entries()) {
        const previous = series[index - 1];
        if (previous === undefined || citation.number - previous.number <= 1) continue;
        if (unnamed.some((row) => isBetween(row, previous, citation))) continue;
        yield {
          cell: citation.cell,
          also: [previous.cell],
          message: 'gap',
          data: {
            last: written(previous),
            next: written(citation),
            missing: missingBetween(previous, citation),
          },
        };
      }
    }
    for (const { text, cell } of misnumbered)
      yield { cell, message: 'malformed', data: { written: text } };
    if (unpointed !== null) {
      const { text, pointed, cell } = unpointed;
      yield { cell, message: 'mixed', data: { written: text, pointed } };
    }
  },
});

function isBetween(row: number, a: Citation, b: Citation): boolean {
  return (row > a.cell.row && row < b.cell.row) || (row > b.cell.row && row < a.cell.row);
}

/** True if a cell is broken that may cite the numbers missing elsewhere. */
function isEvidenceBroken({ headers, broken }: Form): boolean {
  return broken.some(({ cell }) => cell.column === headers.evidence?.cell.column);
}

function bySeries(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const group = groups.get(citation.series);
    if (group === undefined) groups.set(citation.series, [citation]);
    else group.push(citation);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.number - b.number));
}

function missingBetween({ series, number }: Citation, next: Citation): string {
  const first = `${series}${number + 1}`;
  const last = `${series}${next.number - 1}`;
  return first === last ? first : `${first} 至 ${last}`;
}

function written({ series, number }: Citation): string {
  return `${series}${number}`;
}
