export const sayCopied = (): string => 'Copied. Paste it into a document, a slide or an e-mail.';

export const sayNotCopied = (why: 'cannot' | 'refused'): string =>
  why === 'cannot'
    ? 'This browser cannot copy pictures. Save it as PNG, and put that file where you want it.'
    : 'The browser did not allow copying. Save it as PNG, and put that file where you want it.';

export const saySaved = (name: string): string => `Handed to the browser as ${name}.`;

export const sayNotDrawn = (): string =>
  'The picture could not be made. Reload the page, and try again.';
