import type { PlainSheet } from '../../sheet/plain-sheet';

/** How a blank form is filled in, so that its formulas can do their part. */
const NOTES = [
  '目标值写成 ≥300家、≤10天、90% 这样，单位可以跟在数字后面；越小越好的一定要写 ≤。',
  '完成值写实际完成的数，单位和目标值写得一样，或者只写数；目标是百分数的，完成值也写百分数。',
  '定性指标的完成值可以从下拉框里选档次。选了“全部或基本达成预期指标”的先按满分算，要扣分的直接改得分；其他两档请自己填得分。',
  '得分格里有公式：正向指标按 完成值÷目标值×权重，≤ 的按 目标值÷完成值×权重，四舍五入到两位小数，最高为权重。',
  '公式拿不准的（日期、区间、名次、文字、单位不一样的）得分是空的，请自己算好填上，直接盖过公式即可。',
  '各级权重和合计由公式相加。三级指标的权重填好后，请看合计是不是 100。',
  '指标不够用时，在同一组中间插入一行，再把上一行的得分向下复制。用不着的行可以空着，也可以整行删除。',
  '成本指标要写 ≤ 或 ≥，只写一个数的不算分：看不出是不是越少越好。',
  '填好后用绩效自评助手再查一遍：公式只管算分，原因、资金、文字要靠检查。',
];

/** A sheet beside a blank form that says how it is meant. */
export function notesSheet(): PlainSheet {
  return {
    name: '填写说明',
    widths: [6, 110],
    rows: [
      [{ text: '填写说明（报送前可以删掉这张表）', look: 'title', span: 2 }],
      ...NOTES.map((text, at) => [
        { text: `${at + 1}`, look: 'centred' as const },
        { text, look: 'body' as const },
      ]),
    ],
    repeated: null,
    typed: [],
  };
}
