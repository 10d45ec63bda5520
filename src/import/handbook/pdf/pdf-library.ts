/** The part of the PDF library (pdf.js) that we use; the host loads it, because Node and browsers need other builds. */

export interface PdfTextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Opens or closes a piece of marked content; only pieces with an `id` are in the structure tree. */
export interface PdfMark {
  readonly type: string;
  readonly id?: string;
}

export interface PdfStructure {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly PdfStructure[];
}

export interface PdfPage {
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ readonly items: readonly (PdfTextItem | PdfMark)[] }>;
  getStructTree(): Promise<PdfStructure | null>;
  cleanup(): unknown;
}

export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfLibrary {
  getDocument(source: Readonly<Record<string, unknown>>): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

/** Loads the library, on first need. */
export type LoadPdf = () => Promise<PdfLibrary>;
