/** Classes of a CSS module as React Aria asks for them: a text, and never `undefined`. */
export const classNames = (...names: readonly (string | undefined)[]): string =>
  names.filter((name) => name !== undefined).join(' ');
