import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Scale {
  /** How many times as large a picture is shown as it is drawn. */
  readonly zoom: number;
  /** In CSS pixels of the drawing. */
  readonly width: number;
}

/** A picture drawn this wide, or wider, has room for its words. In CSS pixels. */
const DRAWN_WIDTH = 900;

/** Share of the screen that the line with the page number takes, with the air over it. */
const FOOT = 0.075;

/**
 * For pictures whose words have a size of their own: on a slide they grow with the screen, as far as
 * it has room for them, and never shrink.
 *
 * @param drawnHeight of the whole picture, in CSS pixels of the drawing
 */
export function useScale(
  drawnHeight: number,
): readonly [RefObject<HTMLDivElement | null>, Scale | null] {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState<Scale | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { width, top } = element.getBoundingClientRect();
      const room = innerHeight * (1 - FOOT) - (top + scrollY);
      const zoom = Math.max(1, Math.min(width / DRAWN_WIDTH, room / drawnHeight));
      setScale({ zoom, width: Math.floor(width / zoom) });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [drawnHeight]);
  return [box, scale];
}
