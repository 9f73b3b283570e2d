/** What the signs behind a number multiply it by. */
export interface Scale {
  /** The signs as written: `千万`; '' where there are none. */
  readonly text: string;
  readonly factors: readonly number[];
}

const FACTORS: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** 5万亿, 2千万, 3千多万, 2百户; but 5千米, 10千伏 and 500千瓦 are units, 5百分点 is a percentage. */
const SIGNS = /^(?:[百千]?[余多]?[万亿]+|千(?![米克瓦伏卡帕赫焦兆]|字节)|百(?![分货姓日]))/;

/** The scale that a text starts with; it has no factor where there is none. */
export function scaleAt(text: string): Scale {
  const signs = SIGNS.exec(text)?.[0] ?? '';
  return { text: signs, factors: signs.split('').map((sign) => FACTORS[sign] ?? 1) };
}
