/**
 * Hands on what stands in the address, unread: the page that knows what it means reads it, by a
 * function of the domain. Were the router to read it, the rules of every page would be loaded before
 * the first one is shown.
 */
export const readByPage =
  <View extends object>() =>
  (search: Record<string, unknown>): View =>
    search as View;
