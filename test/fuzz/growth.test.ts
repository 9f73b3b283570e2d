import { check } from '../../src/engine/check/check';
import { LEXICON } from '../../src/engine/language/lexicon';
import { readForm } from '../../src/sheet/read-form';
import { gridOf } from '../fixtures/grid-of';
import type { CellSpec } from '../host/workbook-spec';
import { excessiveGrowth } from './growth';

const HEADER = [
  '一级指标',
  '权重',
  '二级指标',
  '三级指标',
  '分值',
  '年度指标值',
  '实际完成值',
  '得分',
  '未达标原因分析',
  '评分标准',
  '佐证材料',
];
const ROW: readonly CellSpec[] = [
  '产出',
  100,
  '数量',
  '培训人数',
  5,
  '≥50人',
  '40人',
  4,
  '少办一场',
  null,
  null,
];
const SIGNS =
  "019.,、;:：，。！()（）[]【】《》“'<>≥≤=≈~-—/*×+%％ \n·…_@|&一二十百千万亿零半年月日前后底季天";
const WORDS = [...new Set([...LEXICON.values()].flat().map(({ text }) => text))];

const LENGTH = 300;

/** So many signs of one text in the block above the table, each of its columns, and the prose below. */
function checking(piece: string): (length: number) => () => void {
  return (length) => {
    const text = piece.repeat(length / piece.length + 1).slice(0, length);
    const rows: readonly (readonly CellSpec[])[] = [
      ['项目绩效自评表'],
      ['项目名称', text, '评价年度', '2023年'],
      ['预期总体目标', text, '是否如期实现', text],
      HEADER,
      ...HEADER.map((_, column) => ROW.map((cell, at) => (at === column ? text : cell))),
      ROW,
      ['合计', null, null, null, 100, null, null, 90],
      ['使用绩效', `一、${text}`],
    ];
    const grid = gridOf({ name: '评分表', rows });
    return () => {
      const reading = readForm(grid);
      if (reading.kind !== 'form') throw new Error(reading.kind);
      check(reading.form);
    };
  };
}

function faultsOf(pieces: readonly string[], length: number): readonly string[] {
  return pieces.flatMap((piece) => {
    const fault = excessiveGrowth(checking(piece), length);
    return fault === null ? [] : [`${piece} ${fault}`];
  });
}

test('a task that does not end is a fault, be it small', () => {
  expect(excessiveGrowth(() => runsForEver, 1, 50)).not.toBeNull();
});

test('a cell costs no more than its length, whatever sign it is full of', () => {
  expect(faultsOf(SIGNS.split(''), LENGTH)).toEqual([]);
});

test('nor where signs and digits take turns', () => {
  const turns = SIGNS.split('').map((sign) => `${sign}1`);
  expect(faultsOf(turns, LENGTH)).toEqual([]);
});

test('nor where words take turns, each word of the lexicon somewhere', () => {
  const turns = WORDS.flatMap((_, at) =>
    at % 12 === 0 ? [WORDS.slice(at, at + 12).join('')] : [],
  );
  expect(faultsOf(turns, LENGTH)).toEqual([]);
});

function runsForEver(): void {
  for (;;);
}
