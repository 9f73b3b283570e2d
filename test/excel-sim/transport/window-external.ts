import type { SimEvent } from '../excel';
import { appContext } from './app-context';
import { hostArray, type HostArray } from './host-arrays';
import type { Line, Request } from './line';

const RICH_API = 93;
const RICH_API_MESSAGE = 33;
const HTTP_OK = 200;
/** Type, platform, version and language of the host; logging off, so that nothing else is fetched. */
const HOST_INFO = 'Excel$Win32$16.01$en-US$telemetry$$disableLogging$0';
const MESSAGE = 65_536;
/** The numbers by which office.js knows what Excel tells of. */
const EVENTS = { WorksheetChanged: 10, WorksheetActivated: 11, WorksheetSelectionChanged: 14 };
const ANY_SHEET = 'Workbook';

type Answer = (answer: HostArray | number) => void;
/** What a request is made of: the body is the fifth part, the flags are the seventh. */
type RichParts = readonly unknown[];
type EventHandler = (type: number, entries: HostArray) => void;

/**
 * Puts the native interface of Excel on Windows into a window, before office.js runs there. The
 * line may be led to another workbook between tests; office.js is loaded once.
 */
export function installExternal(window: object, line: Line): void {
  const external = {
    GetHostInfo: () => HOST_INFO,
    GetContext: () => appContext(line.excel.assumptions.excelApi),
    Execute(dispatch: number, params: readonly RichParts[], answer: Answer) {
      if (dispatch === RICH_API) line.send(rich(params[0]), answerRich(answer));
      else line.excel.notSimulated.push(`dispatch ${dispatch}`);
    },
    RegisterEvent(type: number, _target: string, handler: EventHandler, answer: Answer) {
      if (type === RICH_API_MESSAGE) line.onEvent = (event) => handler(type, eventMessage(event));
      answer(0);
    },
    UnregisterEvent(_type: number, _target: string, answer: Answer) {
      answer(0);
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}

function rich(parts: RichParts = []): Request {
  return { body: String(parts[4]), flags: Number(parts[6]) };
}

function answerRich(answer: Answer): (result: string | number) => void {
  return (result) => {
    if (typeof result === 'number') answer(result);
    else answer(hostArray(0, hostArray(HTTP_OK, null, result)));
  };
}

function eventMessage(event: SimEvent): HostArray {
  const json = JSON.stringify(event);
  return hostArray(hostArray(MESSAGE, EVENTS[event.type], ANY_SHEET, json, 0, false));
}
