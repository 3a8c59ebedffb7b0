/** Built files that are no pages: parts that a script fetches. They have no frame, no title, and stand in no sitemap. */
export const isPartial = (file: string): boolean => /[\\/]cards[\\/](details[\\/])?index\.html$/.test(file);
