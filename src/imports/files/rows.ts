/** A row of a file, numbered as a spreadsheet shows it: the first is 1. */
export type OnRow = (cells: readonly string[], number: number) => void;

export type FileProblem =
  | { readonly kind: 'not-a-table' }
  | { readonly kind: 'old-excel' }
  | { readonly kind: 'sheet-too-large'; readonly bytes: number }
  | { readonly kind: 'sheet-damaged' }
  | { readonly kind: 'empty' };

/** How a file ended, and what was odd about it. */
export interface ReadRows {
  readonly rows: number;
  /** The row that the file breaks off in; `null` where it is whole. */
  readonly cutAt: number | null;
  readonly isMixedEncoding: boolean;
  /** The last figure may be short of a digit, and nobody can tell. */
  readonly hasNoLastLineBreak: boolean;
}

export interface Reading {
  readonly onRow: OnRow;
  /** How many bytes are read. */
  readonly onProgress: (bytes: number) => void;
  readonly signal: AbortSignal;
}
