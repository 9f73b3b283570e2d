import { pathToFileURL } from 'node:url';
import { appContext } from '../excel-sim/transport/app-context';
import { hostArray, type HostArray } from '../excel-sim/transport/host-arrays';
import type { RequestBody } from '../excel-sim/wire/protocol';

const RICH_API = 93;
const RICH_API_MESSAGE = 33;
/** By these the runtime knows a call of a function among what Excel tells of. */
const CUSTOM_FUNCTION = 1;
const INVOCATION = 1000;
/** The host is Excel on Windows, in a page of custom functions; logging off. */
const HOST_INFO = 'Excel$Win32$16.01$en-US$telemetry$$disableLogging$2';

/** What the runtime hands back of one call, as it goes over the wire. */
export interface Answer {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

/**
 * The native side of Excel on Windows, as far as calls of custom functions need it: it takes whatever it
 * is asked for, and keeps the results of the calls.
 */
export class CallingExcel {
  private tell: (entries: HostArray) => void = () => {};
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private calls = 0;
  private ready: () => void = () => {};
  /** Resolves once the runtime has said that functions may be called. */
  readonly isReady = new Promise<void>((resolve) => {
    this.ready = resolve;
  });

  /** Starts Microsoft's own runtime, unmodified, in the window of a test file. */
  async start(): Promise<void> {
    Object.defineProperty(window, 'external', { value: this.external(), configurable: true });
    const file = require.resolve('@microsoft/office-js/dist/custom-functions-runtime.js');
    const script = document.createElement('script');
    script.src = pathToFileURL(file).href;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
  }

  /** Calls a function as a cell does; of each argument a block is handed over. */
  async call(id: string, ...blocks: readonly unknown[]): Promise<Answer> {
    await this.isReady;
    this.calls += 1;
    const invocationId = this.calls;
    const message = {
      invocationId,
      functionName: id,
      parameterValues: blocks,
      address: 'Sheet1!A1',
      flags: 0,
    };
    const answer = new Promise<Answer>((resolve) => this.waiting.set(invocationId, resolve));
    this.tell(
      hostArray(hostArray(CUSTOM_FUNCTION, INVOCATION, '', JSON.stringify(message), 0, false)),
    );
    return answer;
  }

  private external() {
    return {
      GetHostInfo: () => HOST_INFO,
      GetContext: () => appContext('1.14'),
      Execute: (
        dispatch: number,
        [parts = []]: readonly (readonly unknown[])[],
        answer: (answer: HostArray | number) => void,
      ) => {
        if (dispatch !== RICH_API) return;
        const body = this.answer(JSON.parse(String(parts[4])));
        setTimeout(() => answer(hostArray(0, hostArray(200, null, JSON.stringify(body)))), 0);
      },
      RegisterEvent: (
        type: number,
        _target: string,
        handler: (type: number, entries: HostArray) => void,
        answer: (code: number) => void,
      ) => {
        if (type === RICH_API_MESSAGE) this.tell = (entries) => handler(type, entries);
        answer(0);
      },
      UnregisterEvent: (_type: number, _target: string, answer: (code: number) => void) =>
        answer(0),
    };
  }

  private answer({ Actions }: RequestBody) {
    for (const { Name, ArgumentInfo } of Actions) {
      if (Name === '_SetOsfControlContainerReadyForCustomFunctions') this.ready();
      if (Name !== 'SetInvocationResults') continue;
      const [results] = ArgumentInfo?.Arguments ?? [];
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the runtime sends it
      for (const result of results as readonly Answer[]) this.waiting.get(result.id)?.(result);
    }
    return {
      Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
      TraceIds: [],
    };
  }
}
