import type { Paragraph, Run } from './slide.ts';

export const paragraphOf = (
  text: string,
  look: Omit<Run, 'text'>,
  align: 'left' | 'right' = 'left',
): Paragraph => ({ runs: [{ text, ...look }], align });
