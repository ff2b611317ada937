import { useEffect } from 'react';

/** Rules for printed pages, for as long as a page is open. */
export function usePageRules(css: string): void {
  useEffect(() => {
    if (!canAdopt()) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      const left = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
      document.adoptedStyleSheets = left;
    };
  }, [css]);
}

/** Old browsers, and jsdom, have no style sheets made by script. */
const canAdopt = () => 'adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype;

/** Whether this browser prints what stands at the edges of a page; where not, sections say it. */
export function printsPageEdges(): boolean {
  if (!canAdopt()) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { @top-left { content: "x" } }');
  return sheet.cssRules[0]?.cssText.includes('top-left') ?? false;
}
