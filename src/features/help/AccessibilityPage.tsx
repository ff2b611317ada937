import { useServices } from '#queries/services.ts';
import { useHref } from '#queries/useHref.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { PageSection } from '#ui/PageSection.tsx';

/** Says what is aimed for, what was tested and how, and what was not: nothing more. */
export function AccessibilityPage() {
  const { appVersion, place } = useServices();
  const href = useHref();
  return (
    <>
      <title>Accessibility statement</title>
      <PageHeader
        title="Accessibility statement"
        meta={[`Version ${appVersion}`, 'Written on 26 November 2026']}
      />
      <PageSection title="What we aim for">
        <p>
          Everybody in a partnership should be able to use this app. It is made to meet the Web
          Content Accessibility Guidelines 2.2 at level AA. Where it does not, that is a fault, and
          we want to hear of it.
        </p>
      </PageSection>
      <PageSection title="How it can be used">
        <ul>
          <li>Everything works by keyboard alone, and it is always seen where the focus is.</li>
          <li>
            It can be enlarged to 400%, or shown 320 pixels wide, without scrolling sideways; large
            tables scroll within their own box or become cards.
          </li>
          <li>
            Light and dark themes follow your device, and so do high contrast and less motion.
          </li>
          <li>
            A status is always a word and a shape as well as a colour, also in print and in files.
          </li>
          <li>Each chart stands beside a sentence and a table that say the same.</li>
          <li>
            Shortcuts of a single key can be turned off under Keyboard shortcuts, at the foot of
            each page.
          </li>
        </ul>
      </PageSection>
      <PageSection
        title="What was tested"
        words="With each change, by programs, in Chromium: the browser on which Chrome and Edge are built."
      >
        <ul>
          <li>
            The axe checks for WCAG 2.0, 2.1 and 2.2, levels A and AA, on the pages of the app, in
            the light and the dark theme, on a wide and a narrow screen. Programs find a part of all
            faults only.
          </li>
          <li>
            Journeys by keyboard alone, from the first visit to an update and a snapshot; and where
            the focus goes, on each new page and in dialogs.
          </li>
          <li>The contrast of every pair of colours, in both themes.</li>
          <li>Pages 320 pixels wide, and in forced colours.</li>
        </ul>
      </PageSection>
      <PageSection title="What was not tested">
        <ul>
          <li>
            No screen reader has been tried by a person. The app is built from native elements and
            named controls, but how well it reads is not known.
          </li>
          <li>Firefox and Safari have not been tried, nor has any phone or tablet.</li>
          <li>Speech control, switches and screen magnifiers have not been tried.</li>
          <li>Nobody with a disability has tested it with us yet.</li>
        </ul>
      </PageSection>
      <PageSection title="What falls short">
        <ul>
          <li>
            A PDF of a pack has headings, tables with heads, described pictures and an order of
            reading; a program has read them back, but nobody has judged it by the standard PDF/UA.
            The web page of the same pack is the better way for a screen reader.
          </li>
          <li>
            Printing a page is left to the browser. Whether a PDF made that way has headings and
            tables that a screen reader finds depends on the browser.
          </li>
          <li>
            A chart saved as PNG or copied is a picture: whoever uses it elsewhere has to describe
            it there. The table under the chart can be copied, too. One saved as SVG has a title and
            a description.
          </li>
          <li>
            The arrow keys within a chart are an extra for those who see it. With a screen reader
            the table is the better way.
          </li>
          <li>Text that people write may use words or acronyms that are explained nowhere.</li>
        </ul>
      </PageSection>
      <PageSection title="Tell us">
        <p>
          If something cannot be used, or you need something in another form, tell whoever set this
          app up for you, usually the partnership’s officer. Say what you wanted to do, on which
          page, with which browser and aids, and that this is version {appVersion}.
        </p>
        <p>
          A public body that offers this app to you answers for its accessibility by law. Its own
          statement says whom to turn to if you are not content with the answer.
        </p>
        {place === 'files' && (
          <p>
            <a href={href({ to: '/welcome' })}>Back to the first page</a>
          </p>
        )}
      </PageSection>
    </>
  );
}
