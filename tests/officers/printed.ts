import type { Page } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF as another library reads it: measures in millimetres, type in points. */
export interface PrintedPage {
  width: number;
  height: number;
  text: string;
  /** The smallest type on it. */
  smallest: number;
  /** What stands, wholly or in part, outside the page or less than 4 mm from its edge. */
  outside: string[];
}

const MM = 25.4 / 72;
const EDGE = 4;

/** Prints what a page prints, and reads the PDF again. */
export async function printPage(page: Page): Promise<PrintedPage[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1)));
  return Promise.all(
    pages.map(async (each) => {
      const { width, height } = each.getViewport({ scale: 1 });
      const { items } = await each.getTextContent();
      const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
      const isOutside = ({ transform, width: wide }: (typeof texts)[number]) => {
        const [x, y, size] = [transform[4] * MM, transform[5] * MM, transform[0] * MM];
        return x < EDGE || x + wide * MM > width * MM - EDGE || y < EDGE - size * 0.25 || y + size > height * MM - EDGE + size * 0.25;
      };
      return {
        width: Math.round(width * MM),
        height: Math.round(height * MM),
        text: texts.map(({ str }) => str).join(' '),
        smallest: Math.min(...texts.map(({ transform }) => Math.round(Math.abs(transform[0]) * 10) / 10)),
        outside: texts.filter(isOutside).map(({ str }) => str),
      };
    }),
  );
}

/** The measures of a page's paper. */
export const paperOf = ({ width, height }: PrintedPage): string => `${width} × ${height}`;
