import { readOptionsFile } from '../../../src/cli/input/options-file';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { fakeIo } from '../fake-io';

function read(text: string) {
  return readOptionsFile(
    'o.json',
    DEFAULT_OPTIONS,
    fakeIo({ 'o.json': new TextEncoder().encode(text) }),
  );
}

test('gives the defaults without a file', async () => {
  expect(await readOptionsFile(null, DEFAULT_OPTIONS, fakeIo({}))).toEqual({
    kind: 'options',
    options: DEFAULT_OPTIONS,
  });
});

test('takes over what the file says and leaves the rest', async () => {
  expect(await read('{ "exceeded": 1.5 }')).toEqual({
    kind: 'options',
    options: { ...DEFAULT_OPTIONS, exceeded: 1.5 },
  });
});

test('reads a file that Notepad saved with a byte order mark', async () => {
  expect(await read('\uFEFF{ "total": 110 }')).toMatchObject({ options: { total: 110 } });
});

test('says one thing for each option that is wrong', async () => {
  expect(await read('{ "tierMiddle": 10, "colour": "red" }')).toEqual({
    kind: 'wrong',
    faults: [expect.stringContaining('tierMiddle'), expect.stringContaining('colour')],
  });
});

test('says that a file is not JSON', async () => {
  expect(await read('total = 100')).toEqual({
    kind: 'wrong',
    faults: [expect.stringContaining('不是 JSON')],
  });
});

test('says that a file is not there', async () => {
  expect(await readOptionsFile('gone.json', DEFAULT_OPTIONS, fakeIo({}))).toEqual({
    kind: 'wrong',
    faults: [expect.stringContaining('找不到')],
  });
});

test('what the file does not say is as the place has it', async () => {
  const bytes = new TextEncoder().encode('{ "exceeded": 1.5 }');
  const usual = { ...DEFAULT_OPTIONS, tierMiddle: 50, exceeded: 1.2 };
  expect(await readOptionsFile('o.json', usual, fakeIo({ 'o.json': bytes }))).toEqual({
    kind: 'options',
    options: { ...usual, exceeded: 1.5 },
  });
});
