/** The stages of a work, the earliest first. */
const STAGES: readonly RegExp[] = [
  /开工|动工|启动|签约|签订|招标|中标|立项|进场/g,
  /完工|竣工|建成/g,
  /验收/g,
];
/** 完成招标 completes a stage; 完成 alone is whatever was asked for. */
const COMPLETED = /完成(?!了?(?:开工|动工|启动|签约|签订|招标|立项|进场|完工|竣工|建成|验收))/;
/** A date with nothing before or after it but a stage: the row asks for the end of the work. */
const DATED = /[年月日号]/;

/**
 * True if the actual value tells only of an earlier stage than the row asks for: 9月开工 where 10月完工
 * is due, 9月完工 where 验收 is. Both texts are normalised. An expected date alone asks for the end
 * of the work, unless the indicator's name is about the stage itself (启动时间, 开展时间).
 */
export function fallsBehind(
  actual: string,
  { name, expected }: { readonly name: string; readonly expected: string },
): boolean {
  const told = stageOf(actual);
  if (told === -1 || COMPLETED.test(actual)) return false;
  const words = actual.match(STAGES[told] ?? /$^/) ?? [];
  if (words.some((word) => name.includes(word))) return false;
  const due = askedStage(expected) ?? askedStage(name);
  if (due === null) return told === 0 && DATED.test(expected) && !/开展|实施/.test(name);
  return told < due;
}

/** The latest stage that a text names, -1 for none. */
function stageOf(text: string): number {
  return STAGES.findLastIndex((stage) => text.search(stage) !== -1);
}

function askedStage(text: string): number | null {
  const stage = stageOf(text);
  if (COMPLETED.test(text)) return Math.max(stage, 1);
  return stage === -1 ? null : stage;
}
