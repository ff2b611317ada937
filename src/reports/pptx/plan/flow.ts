import type { DrawnPictures, ReportSection } from '../../model/report.ts';
import { ACCENT, SIZES } from '../looks.ts';
import { paragraphOf } from '../paragraph.ts';
import { LEADING } from '../textSize.ts';
import { type Deck, goesOn, isFresh, openPage, type Page, putText, roomOf } from './deck.ts';

/** Where the filling of a section's slides has got to. */
export interface Flow {
  readonly deck: Deck;
  readonly section: ReportSection;
  readonly pictures: DrawnPictures;
  page: Page;
  /** A heading that waits for what it stands over. */
  heading: string | null;
}

const HEADING = SIZES.sub * LEADING + 2;

/** What goes over a section's later slides, each under another title. */
export function nextTitle({ deck, section }: Flow): string {
  const before = deck.filter((page) => page.section.id === section.id).length;
  return goesOn(section.title, `, ${before + 1}`);
}

/**
 * A page with so much room, in points: the one that is being filled, or a new one. A heading that
 * waits goes with what it stands over, and is the title of a new page.
 */
export function makeRoom(flow: Flow, height: number, title?: string): Page {
  const { heading, page } = flow;
  const needed = height + (heading === null ? 0 : HEADING + 6);
  if (roomOf(page) < needed && !isFresh(page)) {
    flow.page = openPage(flow.deck, {
      section: flow.section,
      title: heading ?? title ?? nextTitle(flow),
    });
  } else if (heading !== null) {
    putText(
      ...([page, 'Heading'] as const),
      [paragraphOf(heading, { size: SIZES.sub, isBold: true, colour: ACCENT })],
      HEADING,
    );
    page.y -= 6;
  }
  flow.heading = null;
  return flow.page;
}
