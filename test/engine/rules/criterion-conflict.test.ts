import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'criterion-conflict';
const tiers = (top: number, middle: number) =>
  `分三档，分别按${top}%（含）-100%、${middle}%（含）-${top}%、0-${middle}%填写完成比例。`;

const sheet = (first: string, second: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 评分标准 |
  | 能力 | 10 | 提升 | 提升 | 10 | ${first} |
  | 意识 | 10 | 提升 | 提升 | 10 | ${second} |
`;

test.each([
  [tiers(80, 60), tiers(70, 60), '70%、60%，前面写的是 80%、60%'],
  [tiers(80, 60), tiers(80, 50), '80%、50%，前面写的是 80%、60%'],
])('other bounds of tiers are an info at the later criterion', (first, second, said) => {
  const [finding] = expectFindings(RULE, sheet(first, `${second} {criterion-conflict}`));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain(said);
  expect(printCells(finding?.also ?? [])).toEqual(['F2']);
});

test.each([
  [tiers(80, 60), `定性指标：${tiers(80, 60)}`],
  [tiers(80, 60), ''],
  [tiers(80, 60), '达到90%得满分，否则不得分。'],
  ['按完成比例计分', tiers(80, 60)],
])('the same bounds, or none, are in order', (first, second) => {
  expectFindings(RULE, sheet(first, second));
});
