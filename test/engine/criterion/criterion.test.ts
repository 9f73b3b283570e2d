import { readCriterion } from '../../../src/engine/criterion/criterion';
import { normalise } from '../../../src/engine/language/plain';

function read(text: string) {
  const { tiers, execution, judgement } = readCriterion(normalise(text));
  return {
    tiers: tiers === null ? null : [tiers.top.toString(), tiers.middle.toString()],
    execution,
    judgement,
  };
}

const NOTHING = { tiers: null, execution: false, judgement: false };

test('the tiers of the 2023 Jiangmen form, with the line breaks of a narrow column', () => {
  const text =
    '2.定性指标：根据指标完成情况分为三挡，分\n别按照80%\n（含）-100%、60%（含）-\n80%、0-60%填写完成比例。';
  expect(read(text)).toEqual({ ...NOTHING, tiers: ['80', '60'] });
});

test.each([
  ['100-80%（含）、80-50%（含）、50-0%', ['80', '50']],
  ['100%-80%(含)、80%-60%(含)、60%-0%合理确定分值', ['80', '60']],
  ['100～85%（含）、85～60%（含）、60～0%', ['85', '60']],
  ['优100%-85%良85%-60%', ['85', '60']],
  ['100%-85%85%-60%', ['85', '60']],
])('%s', (text, tiers) => {
  expect(read(text)).toEqual({ ...NOTHING, tiers });
});

test.each(['得满分100%', '80%以上得满分', '完成率90%-100%得满分', ''])(
  'bands that do not meet are no tiers: %s',
  (text) => {
    expect(read(text)).toEqual(NOTHING);
  },
);

test.each([
  '主要依据“支\n付额/预算额\n度*100*指标\n权重”计算核定得分',
  '执行数/预算数×10',
  '实际支出÷年初预算',
])('execution: %s', (text) => {
  expect(read(text).execution).toBe(true);
});

test('a full score or a deduction as the case may be is a judgement', () => {
  expect(read('开展有效检查的，得满分；\n否则，视情况扣分。').judgement).toBe(true);
});

test('deductions for each unit missed are a judgement', () => {
  expect(readCriterion(normalise('每少1件扣0.2分，扣完为止')).judgement).toBe(true);
});

test.each(['达到目标得满分；否则按比例扣分', '达到目标得满分', '视情况扣分', '每完成1项得2分'])(
  'no judgement: %s',
  (text) => {
    expect(read(text).judgement).toBe(false);
  },
);

test.each([
  ['100%-83.33%、83.33%-66.67%', ['83.33', '66.67']],
  ['66.67%-83.33%、83.33%--100%', ['83.33', '66.67']],
])('bounds may have decimals: %s', (text, tiers) => {
  expect(read(text)).toEqual({ ...NOTHING, tiers });
});

test('bands that do not reach 100 are no tiers', () => {
  expect(read('60%-80%、80%-90%')).toEqual(NOTHING);
});

test.each(['支出额/预算额', '支付额度÷调整后预算数', '支付金额/全年预算金额'])(
  'execution in other words: %s',
  (text) => {
    expect(read(text).execution).toBe(true);
  },
);

test.each(['得满分否则扣减', '得满分的，否则不得分'])('judgement in other words: %s', (text) => {
  expect(read(text).judgement).toBe(true);
});
