declare module 'svg-to-pdfkit' {
  interface Options {
    readonly width: number;
    readonly height: number;
    readonly assumePt: boolean;
    /** The name of a registered font. */
    readonly fontCallback: (family: string, isBold: boolean, isItalic: boolean) => string;
    readonly warningCallback?: (warning: string) => void;
  }

  /** Draws an SVG on the current page of a document of pdfkit. */
  export default function SvgToPdf(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: Options,
  ): void;
}
