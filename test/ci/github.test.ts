import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { engines } from '../../package.json';

const GITHUB = resolve(__dirname, '../../.github');
const FORMS = readdirSync(join(GITHUB, 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');
const WORKFLOW = readFileSync(join(GITHUB, 'workflows/ci.yml'), 'utf8');

test.each(FORMS)('%s says what to remove before it asks for anything', (name) => {
  const [before = '', ...questions] = readFileSync(
    join(GITHUB, 'ISSUE_TEMPLATE', name),
    'utf8',
  ).split(/^ {2}- type: (?!markdown)/m);
  for (const word of ['先去掉个人信息', '联系人', '联系电话', '联系邮箱', '不要上传', '截图'])
    expect(before).toContain(word);
  expect(questions.at(-1)).toMatch(/^checkboxes\n[^]*个人信息[^]*required: true/);
});

test('there is a form for each of what can go wrong', () => {
  expect(FORMS).toEqual(['form-not-read.yml', 'missed-mistake.yml', 'wrong-finding.yml']);
});

test('the oldest Node that is promised is one of those that everything runs on', () => {
  const [, versions = ''] = /node: \[(.*)\]/.exec(WORKFLOW) ?? [];
  expect(versions.split(', ').map((version) => `>=${version}`)).toContain(engines.node);
  expect(WORKFLOW).toContain('run: bash .ci/run');
});
