import type { PlainMap } from '../../edit/edit-yaml.ts';
import { listingOrder } from '../../edit/listing-order.ts';
import { newListingToText } from '../../edit/new-listing.ts';
import { en } from '../../i18n/en.ts';

const { comments, examples } = en.newListing;

/** A new listing's file: each field with a line that explains it; what is not known yet as an example to uncomment. */
export function commentedListing(data: PlainMap): string {
  const parts = listingOrder([]).map((field) => {
    const comment = `# ${comments[field as keyof typeof comments]}`;
    if (field in data) return `${comment}\n${newListingToText({ [field]: data[field]! })}`;
    const example = examples[field as keyof typeof examples] as string | undefined;
    return example === undefined ? '' : `${comment}\n${example.replace(/^/gm, '# ')}\n`;
  });
  return parts.filter(Boolean).join('\n');
}
