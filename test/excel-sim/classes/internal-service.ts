import type { WireClass } from '../wire/wire-class';

/** office.js tells Excel at start that it listens for ribbon commands. It is no public class. */
export const INTERNAL_SERVICE: WireClass<null> = {
  name: 'Microsoft.InternalService.AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};
