import type { Entry } from '../engine/form';
import { normalise } from '../engine/values/normalise';
import type { SheetCells } from './sheet-cells';

/** A row that names a person must not be copied anywhere. */
const CONTACT =
  /联系人|联系电话|联系方式|电话[:号]|手机|邮箱|电子邮件|填报人|填表人|经办人|负责人[:(]|签字|签章/;
const ADDRESS = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|[\w.]+@[\w.]+/;
/** A label is short; in a longer text such a word is part of a sentence. */
const LONGEST_LABEL = 40;

/** The parts below the table (资金使用绩效, 存在的问题, 改进意见 …), contact rows left out. */
export function readNarrativeBelow(cells: SheetCells, lastRow: number): readonly Entry[] {
  return cells.rows
    .filter((row) => row > lastRow)
    .map((row) => cells.entries(row).filter(({ kind }) => kind === 'text'))
    .filter((entries) => !entries.some(namesContact))
    .flat();
}

function namesContact({ text }: Entry): boolean {
  const bare = normalise(text);
  return ADDRESS.test(bare) || (bare.length <= LONGEST_LABEL && CONTACT.test(bare));
}
