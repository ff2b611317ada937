import { useEffect, useEffectEvent, useState } from 'react';

const DRAGS = ['dragover', 'dragleave', 'drop'] as const;

/**
 * Takes a file that is dropped anywhere on the page: beside a small target the browser would leave
 * the app and show the file itself.
 *
 * @returns whether one is being dragged over the page
 */
export function useDroppedFile(onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const dragged = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(event.type === 'dragover');
    const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
    if (file) onFile(file);
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
