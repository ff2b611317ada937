import { sayCopied, sayNotCopied, sayNotDrawn } from './words.ts';

/**
 * Puts a picture where others are pasted from. Called at once when somebody presses, before there
 * is a picture: browsers ask who pressed, and that is known for a moment only.
 *
 * @returns what came of it, in words
 */
export async function copyPicture(drawPng: () => Promise<Blob>): Promise<string> {
  // Only over https or on this machine, and not in every browser.
  if (typeof ClipboardItem !== 'function' || typeof navigator.clipboard?.write !== 'function') {
    return sayNotCopied('cannot');
  }
  const png = drawPng();
  const isDrawn = png.then(
    () => true,
    () => false,
  );
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return sayCopied();
  } catch {
    return (await isDrawn) ? sayNotCopied('refused') : sayNotDrawn();
  }
}
