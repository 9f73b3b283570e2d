import { isFiller } from '../../engine/language/blank';
import type { Form, Indicator } from '../../engine/model/form';
import type { EvidenceItem } from '../../engine/prose/evidence-index';
import { oneLine } from '../../engine/sentence/one-line';
import { nameText } from './file-name';
import type { EvidenceMatch } from './match-files';

/** What the list of 佐证材料 is called. */
export const EVIDENCE_TITLE = '佐证材料清单';
/** What stands in the place of a number. */
const NO_NUMBER = '没有编号';

type Rows = readonly Indicator[];

/** One kind of difference: how many, what to do, and each of them. */
export interface EvidenceGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A title as a list prints it, with the other ways in which the form writes it. */
export function titleText({ titles: [first, ...others] }: EvidenceItem): string {
  if (first === undefined) return '（只写了编号）';
  const also = others.map((title) => `“${oneLine(title)}”`);
  return `${oneLine(first)}${also.length === 0 ? '' : `（也写作${also.join('、')}）`}`;
}

/** What a document is to prove, by rows: 第 20 行 月报报送数量. */
export function provedText({ indicators }: EvidenceItem): string {
  return indicators.map(rowText).join('；');
}

/** Why a form has no list; null where it has one. */
export function whyNoList({ headers }: Form, items: readonly EvidenceItem[]): string | null {
  if (items.length > 0) return null;
  return headers.evidence === undefined
    ? '表里没有佐证材料栏，没有清单。'
    : '佐证材料栏里没有写材料，没有清单。';
}

/** How many documents a form lists, and what came of a look at a folder. */
export function matchHead(
  { items, count }: EvidenceMatch,
  groups: readonly EvidenceGroup[],
): string {
  const fine = groups.length === 0 ? '，编号和名称都对得上' : '';
  return `清单里 ${items.length} 份材料，文件夹里 ${count} 个文件${fine}。`;
}

/** What the list and the names in a folder do not have in common. */
export function matchGroups(match: EvidenceMatch): readonly EvidenceGroup[] {
  const { missing, extra, unknown, unsure, unnumbered, swapped } = match;
  const several = match.items.filter(({ files }) => files.length > 1);
  const numbered = missing.filter(({ number }) => number !== null);
  const untitled = missing.filter(({ number }) => number === null);
  return [
    group(numbered.map(itemText), '份材料有编号，没有找到文件，请补上文件或者核对编号'),
    group(
      untitled.map(itemText),
      '份材料没有编号，按名称没有找到文件；有文件的，请在佐证材料栏和文件名前写上同一个编号',
    ),
    group(
      several.map(({ item, files }) => `${itemText(item)}：${files.map(nameText).join('、')}`),
      '份材料有几个文件，请核对是不是同一份；不是的请改编号，是的可以放进一个带编号的文件夹',
    ),
    group(
      swapped.map(
        ([file, item]) => `${nameText(file)}：这个名称在清单里是 ${item.number ?? NO_NUMBER}`,
      ),
      '个文件的编号和名称对不上，请核对编号',
    ),
    group(extra.map(nameText), '个文件的编号在清单里没有，请核对编号，或者在佐证材料栏补写'),
    group(
      unnumbered.map(([file, item]) => `${nameText(file)}：像是 ${item.number ?? NO_NUMBER}`),
      '个文件名没有写编号，是按名称认出来的，请在文件名前写上编号',
    ),
    group(
      unsure.map(nameText),
      '个文件分不清是哪一份材料（同一个编号或名称有几份），请在文件名里写清编号和名称',
    ),
    group(unknown.map(nameText), '个文件没有编号，名称在清单里也没有，请核对要不要列进佐证材料栏'),
  ].flatMap((one) => one ?? []);
}

/** Rows for which a form names no document, and those with an empty cell below one that names some. */
export function uncoveredRows({ indicators }: Form): Readonly<Record<'bare' | 'shared', Rows>> {
  const rows = indicators.filter(({ kind, evidence }) => kind === 'row' && evidence !== null);
  return {
    bare: rows.filter(isBare),
    shared: rows.filter((row) => row.evidence?.own === false && !isBare(row)),
  };
}

/**
 * The same as it is said. An empty cell holds what stands above it where the two are merged, which cannot
 * be seen in the cells alone: the person is asked.
 */
export function coverGroups(form: Form): readonly EvidenceGroup[] {
  const { bare, shared } = uncoveredRows(form);
  return [
    group(bare.map(rowText), '个指标没有写佐证材料，请补写'),
    group(
      shared.map(rowText),
      '个指标的佐证材料栏是空的，算作与上面一行共用；不是合并单元格的，请补写编号和名称',
    ),
  ].flatMap((one) => one ?? []);
}

function isBare({ evidence }: Indicator): boolean {
  return evidence === null || evidence.plain === '' || isFiller(evidence.plain);
}

function group(lines: readonly string[], what: string): EvidenceGroup | null {
  return lines.length === 0 ? null : { title: `${lines.length} ${what}`, lines };
}

function itemText(item: EvidenceItem): string {
  const number = item.number === null ? '' : `${item.number} `;
  return `${number}${titleText(item)}（${item.indicators.map(placeText).join('、')}）`;
}

function placeText({ row }: Indicator): string {
  return `第 ${row + 1} 行`;
}

function rowText(indicator: Indicator): string {
  return `${placeText(indicator)} ${oneLine(indicator.name.text)}`;
}
