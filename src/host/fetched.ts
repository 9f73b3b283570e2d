import { HostError } from './host-error';

const NOT_FETCHED = '程序的一部分没有取到，什么都没有改动，请检查网络后重试。';

/**
 * A part of the program that a check does not need and that is fetched when it is asked for, so that
 * the pane comes up sooner. Rejects with a `HostError` where the network does not give it.
 */
export async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    throw new HostError('unknown', NOT_FETCHED, String(error));
  }
}
