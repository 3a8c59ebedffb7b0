import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

/** Draws the code as a camera would see it, and reads it with a library that did not make it. */
export async function readCode(page: Page, selector: string): Promise<string | undefined> {
  const picture = await page
    .locator(selector)
    .first()
    .evaluate(async (svg, size) => {
      const copy = svg.cloneNode(true) as SVGElement;
      copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
      copy.setAttribute('width', String(size));
      copy.setAttribute('height', String(size));
      const image = new Image();
      // The policy of the page lets no data: pictures in, so the paths are drawn by hand.
      void image;
      const canvas = new OffscreenCanvas(size, size);
      const context = canvas.getContext('2d')!;
      const [, , wide] = svg.getAttribute('viewBox')!.split(' ').map(Number);
      context.fillStyle = '#fff';
      context.fillRect(0, 0, size, size);
      context.scale(size / wide!, size / wide!);
      context.fillStyle = '#000';
      context.fill(new Path2D(svg.querySelector('path')!.getAttribute('d')!));
      return [...context.getImageData(0, 0, size, size).data];
    }, 330);
  return jsQR(new Uint8ClampedArray(picture), 330, 330)?.data;
}
