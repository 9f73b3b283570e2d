import { maskContacts } from '../../engine/language/contact';
import { evidenceIndex, type EvidenceItem } from '../../engine/prose/evidence-index';
import type { Report } from '../../engine/report/report';
import type { Beside } from '../beside';
import { terminalLine } from '../terminal-line';
import { EVIDENCE_TITLE, matchGroups, matchHead, whyNoList } from './evidence-words';
import { nameText } from './file-name';
import { matchFiles } from './match-files';

/** The list of 佐证材料 of a form beside the names in a folder, which are paths within it. */
export function evidenceBeside({ form }: Report, paths: readonly string[]): Beside {
  const items = evidenceIndex(form);
  const match = matchFiles(items, paths);
  const why = whyNoList(form, items);
  const groups = why === null ? matchGroups(match) : [];
  return {
    key: 'evidence',
    lines: [
      `${EVIDENCE_TITLE}：${why ?? matchHead(match, groups)}`,
      ...groups.flatMap(({ title, lines }) => [
        `  ${title}：`,
        ...lines.map((line) => `    ${terminalLine(line)}`),
      ]),
    ],
    json: {
      items: match.items.map(({ item: { number, titles, indicators }, files }) => ({
        number,
        titles: titles.map(maskContacts),
        rows: indicators.map(({ row }) => row + 1),
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
      swapped: match.swapped.map(([file, item]) => ({ file: nameText(file), is: keyOf(item) })),
    },
  };
}

function keyOf({ number, titles: [title = ''] }: EvidenceItem): string {
  return number ?? maskContacts(title);
}
