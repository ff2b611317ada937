import { createContext } from 'react';

/** Of every picture that leaves the page, in CSS pixels: the same on each screen. */
export const PICTURE_WIDTH = 960;

/** How wide a chart is drawn where it has no box of its own to measure; `null` on the page. */
export const OffScreenWidth = createContext<number | null>(null);
