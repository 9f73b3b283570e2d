import type { SimEvent, SimulatedExcel } from '../excel';
import type { RequestBody } from '../wire/protocol';
import { REFUSED } from './codes';

/** The request may wait until a cell edit is over. */
const DELAY_FOR_CELL_EDIT = 64;

export interface Request {
  readonly body: string;
  readonly flags: number;
}

/** The line between office.js and one Excel: requests are answered later, and in order. */
export class Line {
  /** Codes with which the next requests are refused as a whole. */
  readonly refusals: number[] = [];
  /** Milliseconds an answer takes. */
  latency = 0;
  /** Where office.js listens. */
  onEvent: (event: SimEvent) => void = () => {};
  private queue: Promise<void> = Promise.resolve();
  /** What waits for the end of a cell edit; null while nobody edits. */
  private waiting: (() => void)[] | null = null;

  constructor(public excel: SimulatedExcel) {
    this.connect(excel);
  }

  /** Leads to another Excel from now on, which answers at once and refuses nothing. */
  connect(excel: SimulatedExcel): void {
    this.excel = excel;
    this.latency = 0;
    this.refusals.length = 0;
    excel.onEvent = (event) => this.onEvent(event);
  }

  /** Somebody begins to type into a cell. */
  beginCellEdit(): void {
    this.waiting = [];
  }

  endCellEdit(): void {
    for (const resume of this.waiting ?? []) resume();
    this.waiting = null;
  }

  send(request: Request, answer: (result: string | number) => void): void {
    this.queue = this.deliver(this.queue, request, answer);
  }

  /** Resolves once a request waits for the end of a cell edit. */
  async held(): Promise<void> {
    while (this.waiting?.length === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Resolves when office.js has nothing more to ask. */
  async idle(): Promise<void> {
    let seen: Promise<void> | null = null;
    while (seen !== this.queue) {
      seen = this.queue;
      await seen;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }

  private async deliver(
    earlier: Promise<void>,
    request: Request,
    answer: (result: string | number) => void,
  ): Promise<void> {
    await earlier;
    await new Promise((resolve) => setTimeout(resolve, this.latency));
    try {
      answer(await this.result(request));
    } catch (error) {
      // A fault of the simulator itself must fail the test, not leave office.js waiting.
      this.excel.notSimulated.push(String(error));
      answer(REFUSED.other);
    }
  }

  private async result({ body, flags }: Request): Promise<string | number> {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return refusal;
    const waits = this.excel.assumptions.waitsForCellEdit && (flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.waiting !== null && !waits) return REFUSED.cellEdit;
    if (this.waiting !== null) await new Promise<void>((resume) => this.waiting?.push(resume));
    const { excel } = this;
    const request: RequestBody = JSON.parse(body);
    const response = excel.answer(request);
    const answer = JSON.stringify(response);
    const fits = answer.length <= excel.assumptions.longestAnswer;
    excel.references.answered(fits ? answer : '');
    return fits ? answer : REFUSED.answerTooLarge;
  }
}
