// Pagefind's script for the browser, which its package carries inside the program that makes the index: src/build/search-pack.ts.
declare module 'pagefind-script' {
  const pagefind: import('./site-search.ts').Pagefind;
  export const { options, init, search }: typeof pagefind;
}
