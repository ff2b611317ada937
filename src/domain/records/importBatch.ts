import type { IsoDate, Sha256 } from '../ids.ts';

/** A fact: a file of figures was read in. A withdrawal that names it undoes it. */
export interface ImportBatch {
  readonly fileName: string;
  readonly fileHash: Sha256;
  /** Which layout it was recognised as. */
  readonly layout: string;
  readonly on: IsoDate;
  readonly rowsRead: number;
  readonly pointsTaken: number;
  readonly refused: readonly { readonly reason: string; readonly rows: number }[];
  /** Who published the file, as it says itself or as somebody wrote. */
  readonly source: string;
}
