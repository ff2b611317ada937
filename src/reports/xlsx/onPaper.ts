import type { WriteSheet } from 'hucre/xlsx';

interface Edges {
  /** Above each page, in bold. */
  readonly marking: string;
  /** Below each page, beside its number. */
  readonly foot: string;
}

/** Excel takes no more at the edge of a page, its own signs included. */
const MOST = 240;

/** Landscape, as wide as the paper, marked on each page, the heads on each. */
export function onPaper(sheet: WriteSheet, { marking, foot }: Edges): WriteSheet {
  const heads = sheet.freezePane?.rows;
  const plain = (text: string) => text.slice(0, MOST).toWellFormed().replaceAll('&', '&&');
  return {
    ...sheet,
    pageSetup: {
      ...sheet.pageSetup,
      ...{ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1 },
      fitToHeight: 0,
      ...(heads !== undefined && { printTitlesRow: `$1:$${heads}` }),
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&C&"-,Bold"${plain(marking)}`,
      oddFooter: `&L${plain(foot)}&RPage &P of &N`,
    },
  };
}
