/** Prints the area's sheet although a card is open: the page itself, as without one. */
export function printSheet(): void {
  const { dataset } = document.documentElement;
  delete dataset['card'];
  window.addEventListener('afterprint', () => (dataset['card'] = ''), { once: true });
  window.print();
}
