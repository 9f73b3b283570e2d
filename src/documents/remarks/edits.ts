/** Other words than ours for one remark; null keeps ours. */
export interface RemarkWords {
  readonly problem: string | null;
  readonly change: string | null;
}

/** A remark that the reviewer wrote. */
export interface OwnRemark {
  /** `J17`; '' where it is about no one cell. */
  readonly cell: string;
  /** What it is about, as the unit will find it. */
  readonly place: string;
  readonly problem: string;
  readonly change: string;
}

/** What a reviewer made of the list of one form: plain data, to be kept for the file. */
export interface RemarkEdits {
  /** Keys of the remarks that do not go out. */
  readonly left: readonly string[];
  /** Keys of those that go out although they are less urgent than what is listed. */
  readonly taken: readonly string[];
  /** Changed words by the remark's key. */
  readonly words: Readonly<Record<string, RemarkWords>>;
  /** They come after the others. */
  readonly own: readonly OwnRemark[];
  /** 复核人 and 日期 as they are to be printed; '' leaves room to write. */
  readonly reviewer: string;
  readonly date: string;
}

/** The list as the check made it. */
export const NO_EDITS: RemarkEdits = {
  left: [],
  taken: [],
  words: {},
  own: [],
  reviewer: '',
  date: '',
};
