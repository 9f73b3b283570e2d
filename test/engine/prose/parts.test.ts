import { partsOf } from '../../../src/engine/prose/parts';
import { entry } from '../scoring/form-of';

const told = (...texts: readonly string[]) =>
  partsOf(texts.map((text, row) => entry(row, 0, text))).map(({ id, heading, plain, cell }) => [
    id,
    heading,
    plain,
    cell.row,
  ]);

test('a cell with several numbered headings falls into its parts', () => {
  expect(
    told(
      '一、资金使用绩效:\n（一）资金支出情况：预算1435万元。\n（二）资金完成绩效目标情况：全部完成。',
      '二、资金使用绩效存在的问题：\n一是样本偏少。',
    ),
  ).toEqual([
    ['performance', '一、资金使用绩效', '', 0],
    ['spending', '(一)资金支出情况', '预算1435万元。', 0],
    ['completion', '(二)资金完成绩效目标情况', '全部完成。', 0],
    ['problems', '二、资金使用绩效存在的问题', '一是样本偏少。', 1],
  ]);
});

test('the text of a label that stands alone is in the next cell', () => {
  const parts = partsOf([entry(9, 0, '存在问题'), entry(9, 1, '师生满意度未达到预期。')]);
  expect(parts).toEqual([
    {
      id: 'problems',
      heading: '存在问题',
      plain: '师生满意度未达到预期。',
      cell: { row: 9, column: 1 },
    },
  ]);
});

test.each(['存在问题及建议', '问题及建议', '三、存在的主要问题及建议'])(
  '%s heads the problems',
  (label) => {
    const parts = partsOf([entry(9, 0, label), entry(9, 1, '师生满意度未达到预期。')]);
    expect(parts.map(({ id }) => id)).toEqual(['problems']);
  },
);

test.each(['含自评工作质量、资金管理等方面', '仅专项资金需填报'])(
  'the hint %s beside a heading is not its text',
  (hint) => {
    const [part] = partsOf([entry(9, 0, '四、到期资金：'), entry(9, 11, hint)]);
    expect(part?.plain).toBe('');
  },
);

test('all rows up to the next heading belong to the part', () => {
  expect(
    told(
      '三、存在的问题',
      '1.档案整理有待加强。',
      '2.参与人次不足。',
      '宣传不够。',
      '四、改进意见：加强整理。',
      '增加场次。',
    ).map(([id, , plain]) => [id, plain]),
  ).toEqual([
    ['problems', '1.档案整理有待加强。'],
    ['problems', '2.参与人次不足。'],
    ['problems', '宣传不够。'],
    ['improvement', '加强整理。'],
    ['improvement', '增加场次。'],
  ]);
});

const idsOf = (...texts: readonly string[]) => told(...texts).map(([id]) => id);

test('a numbered row beside numbered headings opens another part, elsewhere it is an item', () => {
  expect(idsOf('三、改进意见', '加强整理。', '四、其他说明', '另行报送。')).toEqual([
    'improvement',
    'loose',
    'loose',
  ]);
  expect(idsOf('存在问题', '一、档案不全。', '二、人手不足。')).toEqual(['problems', 'problems']);
});

test('a row after a gap is not the text of the part above it', () => {
  const parts = partsOf([entry(9, 0, '改进意见：加强管理。'), entry(12, 0, '另行报送')]);
  expect(parts.map(({ id }) => id)).toEqual(['improvement', 'loose']);
});

test('what stands further below is not the text of a heading', () => {
  expect(partsOf([entry(9, 0, '三、改进意见：'), entry(12, 0, '另行报送')])[0]?.plain).toBe('');
});

test('the longest name counts, and a name within a sentence is no heading', () => {
  expect(told('存在的问题及原因分析：人手不足，改进措施见附件。')).toEqual([
    ['problems', '存在的问题及原因分析', '人手不足,改进措施见附件。', 0],
  ]);
});

test.each(['改进措施落实良好', '已整改，改进意见：加强管理', '共有、改进意见三条'])(
  '%s has no heading',
  (text) => {
    expect(told(text)).toEqual([['loose', '', text.replace('，', ',').replace('：', ':'), 0]]);
  },
);
