import extended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** Letters that the first of the two files has not: Ŵ, Ŷ, Č. */
const EXTENDED = /[\u0100-\u02ff\u1e00-\u1eff]/;

/**
 * The typeface of the app as a style sheet that holds it, for a picture that leaves the page.
 *
 * @param text what is set in it
 * @returns empty where the browser has not got it: the picture then names others
 */
export async function fontFace(text: string): Promise<string> {
  const files = EXTENDED.test(text) ? [extended, latin] : [latin];
  const faces = await Promise.all(files.map(faceOf)).catch(() => []);
  return faces.join('');
}

async function faceOf(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new TypeError(`No typeface at ${file}`);
  const held = await dataAddress(await response.blob());
  const range = file === extended ? 'unicode-range:U+0100-02FF,U+1E00-1EFF;' : '';
  return `@font-face{font-family:"Inter Variable";font-weight:100 900;${range}src:url(${held}) format("woff2")}`;
}

const dataAddress = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new TypeError('The typeface cannot be read'));
    reader.readAsDataURL(blob);
  });
