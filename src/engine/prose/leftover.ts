import type { Plain } from '../language/plain';
import { remembered } from '../once';

/** XX, **, ____; a letter beside them makes a word or a model of it. */
const SIGNS = /(?:^|[^A-Za-z])((?:X{2,}|x{2,})(?![A-Za-z])|×{2,}|\*{2,}|_{2,})/;
/** 【】, 【请填写…】, 此处填写. */
const ASKED = /【(?:…*|[^【】]{0,20}(?:填|此处|…)[^【】]{0,20})】|[此该]处填/;
/** （请说明原因）, 请填写完成情况 as all that a cell says. */
const REQUEST = /^[(【[]?请(?:在此|如实)?(?:填|说明|写明|补充|简述)[^,.;。]{0,12}[)】\]]?[。.]?$/;
/** 待补充 as all that a clause says; 资料待补充 is a sentence. */
const OPEN = /(?:^|[(:,;。【[])待(?:填写?|补充?|定)(?=$|[),;。】\]])/;
/** 支付万元, whose number was never filled in. */
const NO_NUMBER =
  /(?:支付|支出|预算|资金|下达|拨付|到位|投入|结余|收入|合计)(?:为|共)?万元(?=$|[,;。、)])/;
const WAYS = [SIGNS, ASKED, REQUEST, OPEN, NO_NUMBER];
/** As much around it as shows where it stands. */
const AROUND = 5;

/** What a template left in a text, with a few signs around it; null for nothing. */
export const leftoverIn = remembered((text: Plain): string | null => {
  for (const way of WAYS) {
    const found = way.exec(text);
    if (found === null) continue;
    const end = found.index + found[0].length;
    return text.slice(Math.max(0, found.index - AROUND), end + AROUND);
  }
  return null;
});
