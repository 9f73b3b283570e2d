import { parseArguments } from '../../src/cli/arguments';
import { DEFAULT_OPTIONS } from '../../src/engine/options';

test('takes files, folders and one format', () => {
  expect(parseArguments(['check', 'a.xlsx', 'forms', '--json'])).toEqual({
    kind: 'check',
    paths: ['a.xlsx', 'forms'],
    format: 'json',
    sheet: null,
    optionsFile: null,
    usual: DEFAULT_OPTIONS,
    level: null,
    baseline: null,
    evidence: null,
    targets: null,
    lastYear: null,
    submit: false,
    limits: null,
    to: {
      write: null,
      attach: false,
      remarks: null,
      report: null,
      findings: null,
      evidenceList: null,
      draft: null,
      paste: null,
    },
  });
});

test('checks what it is given without being told to', () => {
  expect(parseArguments(['a.xlsx', '--json'])).toEqual(
    parseArguments(['check', 'a.xlsx', '--json']),
  );
});

test('takes a level by its name in either language', () => {
  expect(parseArguments(['a.xlsx', '--level', '建议核对'])).toMatchObject({ level: 'warning' });
  expect(parseArguments(['a.xlsx', '--level', 'error'])).toMatchObject({ level: 'error' });
});

test('takes where to put lists, pages and tables, and what to hold the forms against', () => {
  const words = ['--remarks', 'r', '--report', 'p', '--findings', 'f.csv', '--baseline', 'b.json'];
  expect(parseArguments(['a.xlsx', ...words])).toMatchObject({
    baseline: 'b.json',
    to: { write: null, attach: false, remarks: 'r', report: 'p', findings: 'f.csv' },
  });
});

test('begins with the options of the place that --preset names', () => {
  expect(parseArguments(['check', 'a.xlsx', '--preset', '湖北'])).toMatchObject({
    usual: { tierMiddle: 50 },
  });
});

test('takes the folder for marked copies', () => {
  expect(parseArguments(['check', 'a.xlsx', '--write', 'out'])).toMatchObject({
    to: { write: 'out' },
  });
});

test('prints for people unless told otherwise', () => {
  expect(parseArguments(['check', 'a.xlsx'])).toMatchObject({ format: 'text' });
});

test('takes the values of --sheet and --options before or after the files', () => {
  expect(parseArguments(['check', '--sheet', '表一', 'a.xlsx', '--options=o.json'])).toMatchObject({
    paths: ['a.xlsx'],
    sheet: '表一',
    optionsFile: 'o.json',
  });
});

test('takes a file whose name begins with a hyphen after --', () => {
  expect(parseArguments(['check', '--', '--json'])).toMatchObject({
    paths: ['--json'],
    format: 'text',
  });
});

test('takes a sheet whose name begins with hyphens when = joins it', () => {
  expect(parseArguments(['check', 'a.xlsx', '--sheet=--表'])).toMatchObject({ sheet: '--表' });
});

test.each([[], ['--help'], ['-h'], ['check', 'a.xlsx', '--help']])(
  'shows the help for %s',
  (...argv) => {
    expect(parseArguments(argv)).toEqual({ kind: 'help' });
  },
);

test.each(['--version', '-v'])('shows the version for %s', (word) => {
  expect(parseArguments([word])).toEqual({ kind: 'version' });
});

test.each([
  [['--json'], '请写明要检查的文件或文件夹'],
  [['check'], '请写明要检查的文件或文件夹'],
  [['check', 'a.xlsx', '--preset', '火星'], '可以写 默认、广东、全国'],
  [['check', 'a.xlsx', '--jsn'], '没有 --jsn 这个选项，用 --help 查看全部选项。'],
  [['-x', 'a.xlsx'], '没有 -x 这个选项，用 --help 查看全部选项。'],
  [
    ['-h.xlsx'],
    '没有 -h.xlsx 这个选项，用 --help 查看全部选项；名称以 - 开头的文件，写成 ./-h.xlsx。',
  ],
  [['--json.xlsx'], '名称以 - 开头的文件，写成 ./--json.xlsx。'],
  [['a.xlsx', ''], '有一个要检查的文件或文件夹是空的'],
  [['a.xlsx', '--write', ''], '--write 后面要写内容'],
  [['a.xlsx', '--findings='], '--findings 后面要写内容'],
  [['check', 'a.xlsx', '-x'], '没有 -x 这个选项'],
  [['check', 'a.xlsx', '--json', '--csv'], '--json 和 --csv 只能选一个'],
  [['a.xlsx', '--summary', '--sarif'], '--sarif 和 --summary 只能选一个'],
  [['a.xlsx', '--level', '错误'], '可以写 必须修改、建议核对、供参考'],
  [['check', 'a.xlsx', '--json=yes'], '--json 后面不要写内容'],
  [['check', 'a.xlsx', '--sheet'], '--sheet 后面要写内容'],
  [['check', '--options', '--json', 'a.xlsx'], '--options 后面要写内容'],
  [['check', 'a.xlsx', '--sheet', '一', '--sheet', '二'], '--sheet 只能写一次'],
])('refuses %j with a sentence', (argv, why) => {
  expect(parseArguments(argv)).toEqual({ kind: 'wrong', why: expect.stringContaining(why) });
});
