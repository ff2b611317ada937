import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * How wide a picture is drawn, in CSS pixels: as its box is, and again whenever that changes.
 *
 * @param paperWidth given where there is no box to measure: paper, a slide, a file
 * @returns `null` until the box has been measured, which is before anything is seen
 */
export function useDrawnWidth(
  paperWidth: number | undefined,
): readonly [RefObject<HTMLDivElement | null>, number | null] {
  const box = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || paperWidth !== undefined) return;
    const measure = () => setMeasured(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [paperWidth]);

  return [box, paperWidth ?? measured];
}
