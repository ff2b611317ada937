import regularUrl from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import type { Faces } from '../pdf/typeface.ts';

/** The faces of a PDF, from beside the app's own files: read when one is made, and then once. */
export async function readFaces(): Promise<Faces> {
  const [regular, bold] = await Promise.all([read(regularUrl), read(boldUrl)]);
  return { regular, bold };
}

async function read(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`The typeface is not there: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
