import type { Picture } from './drawPicture.ts';

/** Dots for each CSS pixel: sharp on a projector and on paper. */
const SCALE = 2;

/** Browsers draw nothing at all that is higher. */
const MOST_DOTS = 16_000;

/** @throws {DOMException} where the browser cannot draw it */
export async function toPng({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, MOST_DOTS / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new DOMException('The picture cannot be drawn', 'EncodingError'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
