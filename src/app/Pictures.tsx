import type { ReactNode } from 'react';
import { ReadProvenance } from '#charts/picture/ReadProvenance.ts';
import { useReadProvenance } from '#queries/provenance.ts';

interface PicturesProps {
  readonly children: ReactNode;
}

/** Lets every chart on a page say whose it is, and as at when, once it is taken out of the page. */
export const Pictures = ({ children }: PicturesProps) => (
  <ReadProvenance value={useReadProvenance()}>{children}</ReadProvenance>
);
