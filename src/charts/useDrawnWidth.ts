import { type RefObject, use, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { OffScreenWidth } from './picture/offScreen.ts';

/** Of the page between the margins that base.css sets, in CSS pixels. */
const A4_WIDTH = 680;

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
  const offScreen = use(OffScreenWidth);
  const fixed = offScreen ?? paperWidth;
  const [measured, setMeasured] = useState<number | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || fixed !== undefined) return;
    const measure = () => setMeasured(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // A browser lays a page out for paper without a resize: at once, before it takes the picture.
    const drawForPaper = () => flushSync(() => setMeasured(A4_WIDTH));
    addEventListener('beforeprint', drawForPaper);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', drawForPaper);
      removeEventListener('afterprint', measure);
    };
  }, [fixed]);

  return [box, fixed ?? measured];
}
