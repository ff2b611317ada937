/**
 * One name for what publishers have called otherwise over the years. Sources: the Home Office open
 * data tables by Community Safety Partnership, 2012 to 2026; the renaming of Shepway, 1 April 2018.
 */
const AREAS: Readonly<Record<string, string>> = {
  shepway: 'Folkestone and Hythe',
  'folkestone & hythe': 'Folkestone and Hythe',
  'tonbridge & malling': 'Tonbridge and Malling',
  'dartford & gravesham': 'Dartford and Gravesham',
};

const SERIES: Readonly<Record<string, string>> = {
  'miscellaneous crimes': 'Miscellaneous crimes against society',
  'theft offences': 'Theft offences',
};

const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Files repeat a few names a million times: each is looked at once. */
function remembered(find: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size < 50_000) known.set(text, found);
    return found;
  };
}

export const areaName = remembered((text) => AREAS[plain(text).toLowerCase()] ?? plain(text));

/** Labels differ from year to year in their capitals alone: the first letter is one, the rest not. */
export const seriesName = remembered((text) => {
  const name = plain(text);
  const lower = name.toLowerCase();
  return SERIES[lower] ?? lower.charAt(0).toUpperCase() + lower.slice(1);
});
