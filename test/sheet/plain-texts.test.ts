import { normalise } from '../../src/engine/language/plain';
import { readForm } from '../../src/sheet/read-form';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import { formOf } from './reading';

interface Texts {
  readonly text: string;
  readonly plain: string;
}

/** Everything in a form, however deep, that carries a text in both spellings. */
function textsIn(value: unknown): readonly Texts[] {
  if (typeof value !== 'object' || value === null) return [];
  const deeper = Object.values(value).flatMap(textsIn);
  return isTexts(value) ? [value, ...deeper] : deeper;
}

function isTexts(value: object): value is Texts {
  return 'plain' in value && value.plain !== null;
}

/** Texts that are not those of a cell but made of one: joined, cut at a colon, without a contact. */
const MADE = `
  | 项目名称： 某某　项目 |          | 预期目标：完成 １２ 项（年初） |        |          |        |      |          |
  | 年度资金总额           | 预算数   | 执行数                         | 分值   | 执行率   | 得分   |      |          |
  |                        | 100      | 90                             | 10     | 90%      | 9      |      |          |
  | 一级指标               | 指标名称 | 指标性质                       | 指标值 | 度量单位 | 完成值 | 分值 | 评分标准 |
  | 产 出                  | 甲 ＡＢ  | ≧                              | ９０   | ％       | 九 成  | 90   | 得 满分  |
  |                        | 乙       | ＝                             | 5 0    | 件       | ５０   | 10   |          |
  | 合 计                  |          |                                |        |          |        | 100  |          |
  | 偏差原因分析： 无 。   |          |                                |        |          |        |      |          |
  | 受益群众反映良好（共 １ 次回访），各项任务都按照年初的计划推进，年度目标基本实现。联系人：某甲 |`;

test('whatever a form carries in plain spelling is the plain spelling of its text', () => {
  const drawn = formOf(MADE);
  const texts = textsIn(drawn);
  expect(texts.map(({ plain }) => plain)).toEqual(
    expect.arrayContaining([
      '≥90%',
      '完成12项(年初)',
      '预算执行率',
      '得满分',
      '无。',
      '受益群众反映良好(共1次回访),各项任务都按照年初的计划推进,年度目标基本实现。',
    ]),
  );
  for (const { text, plain } of texts) expect(plain).toBe(normalise(text));
});

const WHOLE = Object.entries({ jiangmen: JIANGMEN_2023, national: NATIONAL, ...OTHER_LAYOUTS });

test.each(WHOLE)('so it is in the form of %s', (_, sheet) => {
  const texts = textsIn(readForm(gridOf(sheet)));
  expect(texts.length).toBeGreaterThan(40);
  for (const { text, plain } of texts) expect(plain).toBe(normalise(text));
});
