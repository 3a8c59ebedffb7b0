import { problemAt, type CrossCheck } from './context.ts';

/** A listing's councils are in the areas that it covers. */
export const councils: CrossCheck = ({ directory, files }) => {
  const councilToArea = new Map(directory.areas.flatMap(({ slug, councils }) => councils.map((council) => [council.slug, slug] as const)));
  return files.services.flatMap((file) => {
    const { areas, councils } = file.value.coverage;
    return councils.flatMap((council, index) => {
      const area = councilToArea.get(council);
      const isOutside = area !== undefined && !areas.includes(area);
      return isOutside ? [problemAt(file, ['coverage', 'councils', index], 'council-outside', council)] : [];
    });
  });
};
