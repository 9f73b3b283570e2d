import { numeralValue } from '../../engine/language/numerals';
import { HAN } from '../../engine/language/signs';

/** 第三组, 附件二; and 表一, （二）: a numeral that no other word goes on from, as it does in 三亚市. */
const NUMERAL = new RegExp(
  String.raw`([第件])([零一二三四五六七八九十百]{1,6})|[零一二三四五六七八九十百]{1,6}(?!${HAN})`,
  'gu',
);

let collator: Intl.Collator | null = null;

/**
 * Orders names of files, units and the like as a person does: 表2 before 表10 and 表二 before 表十, and
 * otherwise by the alphabet, whatever the language of the machine. A path goes folder by folder.
 */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  // Made where it is needed: a run over one file has no names to order.
  collator ??= new Intl.Collator('zh-CN', { numeric: true });
  const others = b.split('/').map(inDigits);
  for (const [at, name] of a.split('/').map(inDigits).entries()) {
    const other = others[at];
    const order = other === undefined ? 1 : collator.compare(name, other);
    if (order !== 0) return order;
  }
  // 表1 and 表一, or a folder and what is in it; the order of a folder's list must not decide.
  return a < b ? -1 : 1;
}

function inDigits(name: string): string {
  return name.replace(NUMERAL, (all: string, sign = '', numeral = all) => {
    const value = numeralValue(numeral);
    return value === null ? all : `${sign}${value}`;
  });
}
