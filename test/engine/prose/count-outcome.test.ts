import { countOutcome } from '../../../src/engine/prose/count-outcome';

test.each([
  [',全部完成', { all: true, done: null, undone: null, parted: false }],
  [',均已达标', { all: true, done: null, undone: null, parted: false }],
  [',其中完成11项,未完成1项', { all: false, done: 11, undone: 1, parted: true }],
  [',实际完成11项', { all: false, done: 11, undone: null, parted: false }],
  [',1项未完成', { all: false, done: null, undone: 1, parted: false }],
  [',除1项未达标外,其余11项均已完成', { all: false, done: 11, undone: 1, parted: true }],
  [',其中3项达到预期,0项未达到预期', { all: false, done: 3, undone: 0, parted: true }],
  [',3项均达到预期', { all: false, done: 3, undone: null, parted: false }],
  [',达到预期3项,未达到预期0项', { all: false, done: 3, undone: 0, parted: true }],
  [',全部达到预期目标', { all: true, done: null, undone: null, parted: false }],
  [',全面完成', { all: true, done: null, undone: null, parted: false }],
])('%s', (said, outcome) => {
  expect(countOutcome(said)).toEqual(outcome);
});

test.each([
  [',未能全部完成', 'not all of them'],
  [',未全部达到预期', 'not all of them'],
  [',达到国家标准3项', 'what else was reached'],
  [',其余均已完成', 'what is left'],
  [',超额完成3项', 'how a part came out'],
  [',完成5项,完成6项', 'two parts'],
  [',部分完成1项,未完成1项', 'how a part came out, of which others were not'],
  ['', 'nothing'],
])('%s says %s, and no outcome of the whole', (said) => {
  expect(countOutcome(said)).toEqual({ all: false, done: null, undone: null, parted: false });
});
