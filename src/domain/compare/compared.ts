/** What an address says is compared: ids of snapshots, or `today` for the live plan. */
export interface Compared {
  readonly from?: string;
  readonly to?: string;
}

export const TODAY = 'today';
