import { normalise } from '../../../src/engine/language/plain';
import { pointsInName } from '../../../src/sheet/words/points-in-name';

test.each([
  ['产出指标(50分)', '产出指标', '50'],
  ['产出指标（５０分）', '产出指标', '50'],
  ['产出\n指标 (33.3分)', '产出指标', '33.3'],
  ['满意度10分', '满意度', '10'],
  ['满意度(一)(10分)', '满意度(一)', '10'],
])('%p carries points', (text, name, points) => {
  const read = pointsInName(normalise(text));
  expect(read.name).toBe(name);
  expect(read.points?.toString()).toBe(points);
});

test.each([
  '产出指标',
  '培训人数（人）',
  '(50分)',
  '道路（一期）',
  '得分率',
  '增速（2023）',
  '10分',
  '1.2.3分',
  '甲10分)',
  '甲(乙分)',
])('%p carries none', (text) => {
  expect(pointsInName(normalise(text)).points).toBeNull();
});
