/** "Police Force\nArea name [note 1]" reads "Police Force Area name". */
export const plainHeader = (title: string): string =>
  title
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\[note [^\]]*\]/gi, '')
    .replaceAll(/[\s_]+/g, ' ')
    .trim();

export const headerKey = (title: string): string => plainHeader(title).toLowerCase();
