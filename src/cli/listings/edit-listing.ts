import { CHANGE_FORMAT } from '../../edit/change-file.ts';
import { textToChecksum } from '../../edit/checksum.ts';
import { editYaml, type PlainMap } from '../../edit/edit-yaml.ts';
import { compareListings } from '../../edit/fields.ts';
import { listingToData, previewChange, type BaseFile, type Preview } from '../../edit/preview.ts';

/** What a listing would be with other data. */
export function editListing(base: BaseFile, edit: (data: PlainMap) => PlainMap): Preview {
  const data = listingToData(base.text);
  const fields = compareListings(data, edit(data));
  return previewChange(base, { format: CHANGE_FORMAT, ref: String(data['ref']), base: textToChecksum(base.text), fields });
}

/** What another file of the content would be with other data: an area, a commissioner, the settings. */
export function editFile({ file, text }: BaseFile, edit: (data: PlainMap) => PlainMap): Preview {
  const data = listingToData(text);
  const next = edit(data);
  const fields = compareListings(data, next);
  const state = fields.length > 0 ? 'changed' : 'unchanged';
  return { ref: '', file, state, fields, already: [], issues: [], text: editYaml(text, next) };
}
