import { placeOf } from '../../../src/taskpane/start/place';

test('a page opened without our words in its address is in a plain browser', () => {
  expect(placeOf('')).toEqual({ kind: 'browser', startWithSample: false });
});

test('the words that Office adds to an address do not make it Excel', () => {
  expect(placeOf('?_host_Info=Excel$Win32$16.01$zh-CN')).toEqual({
    kind: 'browser',
    startWithSample: false,
  });
});

test('the address of 看示例结果 starts with the sample', () => {
  expect(placeOf('?start=sample')).toEqual({ kind: 'browser', startWithSample: true });
});

test('the address of 打开校验 opens the pane and waits', () => {
  expect(placeOf('?host=excel&_host_Info=Excel$Win32$16.01$zh-CN')).toEqual({
    kind: 'excel',
    startWithPreview: false,
  });
});

test('the address of 校验并预览标记 starts with the preview', () => {
  expect(placeOf('?host=excel&start=preview')).toEqual({ kind: 'excel', startWithPreview: true });
});
