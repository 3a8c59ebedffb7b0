import { problemAt, type CrossCheck } from './context.ts';

/** A link from one article to another leads to one of the same language. */
export const articleLinks: CrossCheck = ({ directory, files, isWhole }) => {
  if (!isWhole) return [];
  const known = new Set(directory.articles.map(({ slug, language }) => `${language === 'cy' ? '/cy' : ''}/help/${slug}/`));
  return files.articles.flatMap((file) => {
    const isWelsh = file.value.language === 'cy';
    const isLost = (address: string) =>
      address.startsWith('/') && (address.startsWith('/cy/') !== isWelsh || (isArticle(address) && !known.has(address)));
    return file.value.links
      .filter(({ address }) => isLost(address))
      .map(({ address, line }) => ({ ...problemAt(file, [], 'article-link-nowhere', address), line }));
  });
};

const isArticle = (address: string): boolean => /^(\/cy)?\/help\/./.test(address);
