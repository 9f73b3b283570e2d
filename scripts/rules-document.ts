import { ruleAdvice } from '../src/documents/words/rule-advice';
import { SEVERITY_NAMES } from '../src/documents/words/severity';
import type { Rule } from '../src/engine/rule';

/** The page docs/rules.md: for each rule what it looks for, why, what to do and what it says. */
export function rulesDocument(rules: readonly Rule[]): string {
  return [
    '# 检查项目一览',
    '',
    `共 ${rules.length} 项。“必须修改”的问题提交前要改完；“建议核对”的问题财政复核时多半会问；“供参考”的不影响提交。`,
    '个别情况会比表中的级别轻或重，以检查结果为准。本页由程序生成，请勿手工修改。',
    '',
    '| 编号 | 级别 | 查什么 |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, severity, title }) => `| \`${id}\` | ${SEVERITY_NAMES[severity]} | ${title} |`,
    ),
    ...rules.flatMap(ruleSection),
    '',
  ].join('\n');
}

function ruleSection({ id, severity, title, messages }: Rule): readonly string[] {
  const { why, fix } = ruleAdvice(id);
  return [
    '',
    `## ${title}`,
    '',
    `- 编号：\`${id}\``,
    `- 级别：${SEVERITY_NAMES[severity]}`,
    `- 为什么：${why}`,
    `- 怎么改：${fix}`,
    `- 提示语：`,
    ...Object.values(messages).map((message) => `  - ${withBlanks(message)}`),
  ];
}

/** Places that hold a value of the form are shown as ……. */
function withBlanks(message: string): string {
  return message.replace(/\{\w+\}/g, '……');
}
