import { hostErrorOf } from '../errors';

/** A handler can only be removed in the context it was added in. */
export async function remove<Args>(
  handler: OfficeExtension.EventHandlerResult<Args>,
): Promise<void> {
  try {
    handler.remove();
    await handler.context.sync();
  } catch (error) {
    throw hostErrorOf(error);
  }
}
