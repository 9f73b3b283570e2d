import { plainField } from '../../engine/model/form-facts';
import { PARTS, PERFORMANCE, type PartId } from '../../engine/prose/parts';
import type { Finding, Report } from '../../engine/report/report';
import { verdictOf } from '../words/verdict';
import { completionText } from './completion-text';
import { improvementText, problemsText } from './problem-text';
import { spendingText } from './spending-text';

/** One part of a draft. */
export interface DraftPart {
  readonly id: PartId;
  /** As the form of Guangdong heads it: 二、资金使用绩效存在的问题. */
  readonly heading: string;
  /** Its paragraphs, a line each; '' for a part that only holds others. */
  readonly text: string;
}

/** The paragraphs of a self-evaluation as far as the form has them: what it lacks is a 【请填写】. */
export interface Draft {
  /** What is to be known before anybody uses it; the open errors come first. */
  readonly notes: readonly string[];
  readonly parts: readonly DraftPart[];
}

/**
 * Drafts the parts below the table. Every number is one of the form, every reason what its cell says;
 * an opinion is never made up. `open` are the findings nobody has ignored.
 */
export function draftOf(report: Report, open: readonly Finding[] = report.findings): Draft {
  const texts = textsOf(report);
  const isSpecial = plainField(report.form, '项目名称')?.includes('专项资金') ?? false;
  const parts = PARTS.flatMap((part) =>
    part[0] === 'performance' ? [part, ...PERFORMANCE] : [part],
  ).filter(([id]) => id !== 'expiring' || isSpecial);
  return {
    notes: notesOf(report, open),
    parts: parts.map(([id, heading]) => ({ id, heading, text: texts[id] ?? '' })),
  };
}

function textsOf(report: Report): Partial<Readonly<Record<PartId, string>>> {
  return {
    spending: spendingText(report.form),
    completion: completionText(report),
    uses: '【请填写各项用途的资金和成效】。',
    management: '【请填写制度、审批、监督检查等情况】。',
    problems: problemsText(report),
    improvement: improvementText(report),
    expiring: '【请填写到期资金情况，没有到期的写“无”】。',
  };
}

function notesOf(report: Report, open: readonly Finding[]): readonly string[] {
  const { step, text } = verdictOf(report, open);
  const { length } = report.unverified;
  return [
    ...(step === 'faulty' ? [`这张表${text}，下面的数照表里现在的写，请先改好再起草。`] : []),
    ...(length > 0 ? [`有 ${length} 个指标的得分没有核算，是否完成照表里的得分算，请核对。`] : []),
    '【请填写】的地方要自己写，程序不替您写原因和意见。',
  ];
}

/** The whole draft to be pasted into a document. */
export function draftText({ parts }: Draft): string {
  return parts.map(({ heading, text }) => `${heading}\n${text === '' ? '' : `${text}\n`}`).join('');
}

/** How many gaps a draft leaves for the person. */
export function gapsIn({ parts }: Draft): number {
  return parts.reduce((all, { text }) => all + text.split('【').length - 1, 0);
}
