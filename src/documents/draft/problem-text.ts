import { format, round2, ZERO } from '../../engine/decimal';
import { givesNoReason, isBlankValue } from '../../engine/language/blank';
import { cutAt } from '../../engine/language/signs';
import { withoutLead } from '../../engine/language/word-list';
import type { Entry, Form } from '../../engine/model/form';
import { ownWords } from '../../engine/report/own-words';
import { isUnfinished } from '../../engine/report/prompt-text';
import type { Report } from '../../engine/report/report';
import type { Assessment } from '../../engine/scoring/assessment';
import { quoted } from '../../engine/sentence/one-line';
import { proseWithoutContact } from '../../sheet/cells/contact';

/** How many begin a reason, so that it would be said twice. */
const LEAD = ['原因：', '原因:'];

/** 存在的问题: a line for each row that falls short, with the reason that the form gives for it. */
export function problemsText({ form, failing }: Report): string {
  if (failing.length === 0) return '各项指标都达到预期。【请填写存在的问题，没有的写“无”】。';
  const block = givenReason(form.reasonBlock);
  const own = ownWords(form.headers);
  const lines = failing.map((one) => `${own(missedText(one))}${reasonText(one, form)}`);
  return numbered([...lines, ...(block === null ? [] : [`以上未达到预期的原因：${ended(block)}`])]);
}

/** 改进措施: a skeleton for each problem; what is to be done, only the person knows. */
export function improvementText({ failing }: Report): string {
  if (failing.length === 0) return '【请填写下一步的改进意见】。';
  return numbered(
    failing.map(
      ({ indicator }) =>
        `针对${quoted(indicator.name.text)}：【请填写改进措施】，【请填写完成时限】。`,
    ),
  );
}

function missedText({ indicator }: Assessment): string {
  const { name, expected, actual, points, claimed } = indicator;
  const values = [...valueText('预期值', expected), ...valueText('实现值', actual)];
  const lost = points === null || claimed === null ? ZERO : round2(points).minus(round2(claimed));
  const facts = [...values, ...(lost.greaterThan(ZERO) ? [`扣${format(lost)}分`] : [])];
  return `${quoted(name.text)}未达到预期${facts.length === 0 ? '' : `：${facts.join('，')}`}。`;
}

function valueText(what: string, entry: Entry | null): readonly string[] {
  return entry === null || isBlankValue(entry) ? [] : [`${what}${quoted(entry.text)}`];
}

/** What the row's own cell says; where one text gives the reasons of all rows, none of its own. */
function reasonText({ indicator: { reason } }: Assessment, { reasonBlock }: Form): string {
  const given = givenReason(reason);
  if (given !== null) return `原因：${ended(given)}`;
  return givenReason(reasonBlock) === null ? '原因：【请填写】。' : '';
}

function givenReason(reason: Entry | null): string | null {
  if (reason === null || givesNoReason(reason) || isUnfinished(reason.text)) return null;
  const text = cutAt(proseWithoutContact(reason.text), '\r\n')
    .map((line) => line.trim())
    .join('');
  const given = withoutLead(text, LEAD);
  return given === '' ? null : given;
}

function ended(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text.replace(/[，；,;.]$/, '')}。`;
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, at) => `${at + 1}.${line}`).join('\n');
}
