import { createProgress } from '../../src/cli/progress';
import { fakeIo } from './fake-io';

test('names the file and how far the run is, on a terminal', () => {
  const io = fakeIo({}, true);
  const progress = createProgress(12, io);
  progress.next('a.xlsx');
  progress.next('b.xlsx');
  expect(io.err()).toContain('2/12：b.xlsx');
});

test('wipes its line before anything else is printed', () => {
  const io = fakeIo({}, true);
  createProgress(12, io).clear();
  expect(io.err()).toBe('\r\u001B[2K');
});

test.each([
  ['nobody watches', 12, false],
  ['there are few files', 3, true],
])('says nothing where %s', (_, total, terminal) => {
  const io = fakeIo({}, terminal);
  const progress = createProgress(total, io);
  progress.next('a.xlsx');
  progress.clear();
  expect(io.err()).toBe('');
});
