import type { UserStore } from '../../session/deps';
import { keptList } from '../../session/kept/kept-list';
import { isRecord, isString } from '../../session/kept/shape';
import { observable } from '../../session/observable';
import { todayText } from '../../today';
import {
  isKeptWhole,
  NO_FORM_EDITS,
  REMARKS,
  sameForm,
  type FormEdits,
  type KeptRemarks,
  type PrintedSignature,
  type ReviewedForm,
} from './kept-remarks';

/** Who signs the lists, and with which date. */
export interface Signature {
  readonly reviewer: string;
  /** Null for the day on which a list is made; '' leaves room to write. */
  readonly date: string | null;
}

export interface ReviewState {
  readonly forms: readonly KeptRemarks[];
  readonly signature: Signature;
  /** Said once: what is not kept, and what to do; '' where all is. */
  readonly remark: string;
}

/** What is known of the list of one form. */
export interface Reviewed extends Pick<KeptRemarks, 'edits' | 'seen'> {
  /** The reviewer has made something of it. */
  readonly touched: boolean;
}

/** A form with its project, year and unit. */
export type NamedForm = ReviewedForm & Pick<KeptRemarks, 'name'>;

/** What a reviewer makes of the 复核意见 of all forms, kept in the browser from one visit to the next. */
export interface Review {
  readonly state: () => ReviewState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads what is kept, once. */
  readonly start: () => Promise<void>;
  readonly of: (form: ReviewedForm) => Reviewed;
  readonly change: (form: NamedForm, change: Partial<FormEdits>) => void;
  /** The reviewer has been through a form. */
  readonly markSeen: (form: NamedForm) => void;
  /** What the reviewer made of another version of the form, the last one; null where of none. */
  readonly before: (form: NamedForm) => FormEdits | null;
  /** Who signs, and with which date, as a list that is made now prints it. */
  readonly printed: () => PrintedSignature;
  readonly sign: (signature: Partial<Signature>) => void;
  /** The list of this form is as the check made it, and nothing of it is kept; without one, of all. */
  readonly forget: (form?: ReviewedForm) => void;
  readonly dismiss: () => void;
}

const REFUSED = '浏览器没能保存：复核意见关闭网页以后就没有了，请及时下载。';
const PERSONAL =
  '写着联系人或电话的意见不存进浏览器，关闭网页以后就没有了，请及时下载，最好不写在意见里。';
const SIGNATURE = 'reviewer';
const UNTOUCHED: Reviewed = {
  edits: NO_FORM_EDITS,
  seen: false,
  touched: false,
};

/** What a reviewer makes of the lists, kept in the browser without what names a contact. */
export function createReview(store: UserStore): Review {
  const state = observable<ReviewState>({
    forms: [],
    signature: { reviewer: '', date: null },
    remark: '',
  });
  const kept = keptList(store, 'remarks', REMARKS, {
    get: () => state.get().forms,
    set: (forms) => state.set({ forms }),
  });
  const told = new Set<string>();
  let started: Promise<void> | null = null;

  function tell(remark: string): void {
    if (!told.has(remark)) state.set({ remark });
    told.add(remark);
  }

  /** Storage that is refused must not stop the work; the person hears what it means for them. */
  function orTold(work: Promise<void>): Promise<void> {
    return work.catch(() => tell(REFUSED));
  }

  async function loadAll(): Promise<void> {
    await kept.load();
    const signature = readSignature(await store.load(SIGNATURE));
    if (signature !== null) state.set({ signature });
  }

  /** Many forms are asked about whenever an overview is drawn. */
  let known: { readonly forms: readonly KeptRemarks[]; readonly all: Map<string, Reviewed> } = {
    forms: [],
    all: new Map(),
  };

  function of(form: ReviewedForm): Reviewed {
    const { forms } = state.get();
    if (known.forms !== forms) {
      const all = forms.map((one) => [nameOf(one), { ...one, touched: true }] as const);
      known = { forms, all: new Map(all) };
    }
    return known.all.get(nameOf(form)) ?? UNTOUCHED;
  }

  function put({ file, sheet, row, name }: NamedForm, { edits, seen }: Reviewed): void {
    const entry: KeptRemarks = { file, sheet, row, name, edits, seen };
    if (!isKeptWhole(entry)) tell(PERSONAL);
    void orTold(kept.change((forms) => [...forms.filter((one) => !sameForm(one, entry)), entry]));
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    start() {
      if (started === null) {
        started = orTold(loadAll());
        // As long as the page is open, another one of the same person may be at work.
        store.watch(() => void orTold(loadAll()));
      }
      return started;
    },
    of,
    change(form, change) {
      const before = of(form);
      put(form, { ...before, edits: { ...before.edits, ...change } });
    },
    markSeen: (form) => put(form, { ...of(form), seen: true }),
    before: ({ file, name }) =>
      // Without a project, it may be any form.
      name.startsWith('/')
        ? null
        : (state
            .get()
            .forms.filter((one) => one.name === name && one.file !== file)
            .at(-1)?.edits ?? null),
    printed() {
      const { reviewer, date } = state.get().signature;
      return { reviewer, date: date ?? todayText() };
    },
    sign(change) {
      const signature = { ...state.get().signature, ...change };
      state.set({ signature });
      void orTold(store.save(SIGNATURE, signature));
    },
    forget: (form) =>
      void orTold(
        kept.change((forms) =>
          form === undefined ? [] : forms.filter((one) => !sameForm(one, form)),
        ),
      ),
    dismiss: () => state.set({ remark: '' }),
  };
}

function nameOf({ file, sheet, row }: ReviewedForm): string {
  return JSON.stringify([file, sheet, row]);
}

function readSignature(value: unknown): Signature | null {
  if (!isRecord(value) || !isString(value['reviewer'])) return null;
  const { reviewer, date } = value;
  return { reviewer, date: isString(date) ? date : null };
}
