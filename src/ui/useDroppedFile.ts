import { useEffect, useEffectEvent, useState } from 'react';

const DRAGS = ['dragover', 'dragleave', 'drop'] as const;

/**
 * Takes files that are dropped anywhere on the page: beside a small target the browser would leave
 * the app and show the file itself.
 *
 * @returns whether some are being dragged over the page
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const dragged = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    const files = event.type === 'drop' ? [...event.dataTransfer.files] : [];
    if (files.length > 0) onFiles(files);
  });
  useEffect(() => {
    // Leaving one element for another is a leaving, too; the next moment is over it.
    const listen = (event: DragEvent) => dragged(event);
    for (const type of DRAGS) window.addEventListener(type, listen);
    return () => {
      for (const type of DRAGS) window.removeEventListener(type, listen);
    };
  }, []);
  return isOver;
}

/** The same where one file is wanted: the first of those that are dropped. */
export const useDroppedFile = (onFile: (file: File) => void): boolean =>
  useDroppedFiles(([file]) => {
    if (file) onFile(file);
  });
