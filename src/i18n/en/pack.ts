/** An area's sheets in one file, for machines without a network. */
export const pack = {
  useBy: 'Do not use after {date}.',
};
