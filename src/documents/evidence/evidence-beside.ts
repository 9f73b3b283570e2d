import { maskContacts } from '../../engine/language/contact';
import type { Indicator } from '../../engine/model/form';
import { evidenceIndex, type EvidenceItem } from '../../engine/prose/evidence-index';
import type { Report } from '../../engine/report/report';
import type { Beside } from '../beside';
import { terminalLine } from '../terminal-line';
import {
  coverGroups,
  EVIDENCE_TITLE,
  matchGroups,
  matchHead,
  uncoveredRows,
  whyNoList,
} from './evidence-words';
import { nameText } from './file-name';
import { matchFiles } from './match-files';

/** The list of 佐证材料 of a form beside the names in a folder, which are paths within it. */
export function evidenceBeside({ form }: Report, paths: readonly string[]): Beside {
  const items = evidenceIndex(form);
  const match = matchFiles(items, paths);
  const why = whyNoList(form, items);
  const groups = why === null ? matchGroups(match) : [];
  const { bare, shared } = uncoveredRows(form);
  const uncovered = why === null ? coverGroups(form) : [];
  return {
    key: 'evidence',
    lines: [
      `${EVIDENCE_TITLE}：${why ?? matchHead(match, groups)}`,
      ...[...groups, ...uncovered].flatMap(({ title, lines }) => [
        `  ${title}：`,
        ...lines.map((line) => `    ${terminalLine(line)}`),
      ]),
    ],
    json: {
      items: match.items.map(({ item: { number, titles, indicators }, files }) => ({
        number,
        titles: titles.map(maskContacts),
        rows: indicators.map(rowOf),
        files: files.map(nameText),
      })),
      files: match.count,
      missing: match.missing.map(keyOf),
      extra: match.extra.map(nameText),
      unknown: match.unknown.map(nameText),
      unsure: match.unsure.map(nameText),
      unnumbered: match.unnumbered.map(([file, item]) => ({
        file: nameText(file),
        is: keyOf(item),
      })),
      bare: bare.map(rowOf),
      shared: shared.map(rowOf),
      swapped: match.swapped.map(([file, item]) => ({ file: nameText(file), is: keyOf(item) })),
    },
  };
}

function rowOf({ row }: Indicator): number {
  return row + 1;
}

function keyOf({ number, titles: [title = ''] }: EvidenceItem): string {
  return number ?? maskContacts(title);
}
