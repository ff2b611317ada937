import type { Pace } from '../pace.ts';
import type { DrawnPictures, Report } from '../model/report.ts';
import { blockOf, factsOf } from './blocks.ts';
import { sha256Base64 } from './encoding.ts';
import { Markup, markup, NOTHING } from './markup.ts';
import { STYLE } from './style.ts';

/**
 * A report as one page in one file: it opens from an e-mail, without a network, and asks nobody for
 * anything. No script is in it, and none can come into it.
 */
export async function reportHtml(
  report: Report,
  pictures: DrawnPictures,
  pace: Pace,
): Promise<Uint8Array> {
  const { title, running, cover, sections } = report;
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${await sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const parts: Markup[] = [];
  for (const { id, title: named, message, blocks } of sections) {
    const written: Markup[] = [];
    let said = message;
    for (const block of blocks) {
      written.push(await blockOf(block, { pictures, pace, said }));
      if (block.kind === 'heading') said = block.text;
    }
    parts.push(markup`<section aria-labelledby="${id}">
<h2 id="${id}">${named}</h2>
${message === '' ? NOTHING : markup`<p class="lead">${message}</p>`}
${written}
</section>
`);
  }
  const page = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}. ${running.heading}</title>
${new Markup(`<style>${STYLE}</style>`)}
</head>
<body>
<a class="skip" href="#content">Skip to the report</a>
<header>
<p class="marking">${running.marking}</p>
<p class="whose">${cover?.partnership ?? running.heading}</p>
<h1>${title}</h1>
${cover ? markup`<p>${cover.planYear}</p>${cover.condition ? markup`<p>${cover.condition}</p>` : NOTHING}` : NOTHING}
${running.notice ? markup`<p class="box">${running.notice}</p>` : NOTHING}
${cover ? factsOf(cover.facts) : NOTHING}
${sections.length > 1 ? contentsOf(report) : NOTHING}
</header>
<main id="content" tabindex="-1">
${parts}</main>
<footer>
<p class="marking">${running.marking}</p>
<p>${running.heading}</p>
<p>${running.source}</p>
${running.notice ? markup`<p>${running.notice}</p>` : NOTHING}
</footer>
</body>
</html>
`;
  return new TextEncoder().encode(page.text);
}

const contentsOf = ({ sections }: Report): Markup =>
  markup`<nav aria-label="Contents"><ol>${sections.map(
    ({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`,
  )}</ol></nav>`;
