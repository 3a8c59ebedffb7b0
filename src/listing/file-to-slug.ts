/** The name of a content file without its folder and ending: "content/areas/kent.yaml" is kent. */
export const fileToSlug = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
